package org.shouwen.complaint.policy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who may investigate a complaint: nobody who is part of it. */
public final class InvestigatorPolicies {
  private InvestigatorPolicies() {}

  /** What is in his way, in words; empty when nothing is. */
  public static List<String> conflicts(Investigator who) {
    return Stream.of(
            who.receivedIt() ? "是本件首问人" : null,
            who.handledIt() ? "是原案承办人" : null,
            who.sameUnit() ? "与被投诉人同单位" : null,
            who.recused() ? "已声明回避" : null)
        .filter(Objects::nonNull)
        .toList();
  }
}
