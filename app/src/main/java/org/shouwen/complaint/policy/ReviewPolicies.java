package org.shouwen.complaint.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a complaint is taken up 受理; what these refuse is the notice, or the grounds. */
public final class ReviewPolicies {
  /** Something that a complaint must say, and why; what is asked for in the one notice. */
  public record Missing(String code, String item, String why) {}

  private record Ground(String code, Predicate<Reviewed> holds) {}

  private static final Missing SUBJECT =
      new Missing("SUBJECT", "被投诉人及其所属机构、明确的投诉请求", "确定投诉谁、由谁处理、要求什么");
  private static final Missing FACTS =
      new Missing("FACTS", "具体的事实和理由（时间、地点、经过）", "确定投诉的是哪一件事，能够逐项查证");

  private static final List<Ground> GROUNDS =
      List.of(
          new Ground("NOT_ENTITLED", r -> !r.entitled()),
          new Ground("OUT_OF_SCOPE", r -> !r.inScope()),
          new Ground("HANDLED", Reviewed::handled),
          new Ground("ONLY_DISAGREES", Reviewed::onlyDisagrees),
          new Ground("TOO_LATE", Reviewed::tooLate),
          new Ground("NO_SUBJECT", r -> r.asked() && !r.subjectClear()),
          new Ground("NO_FACTS", r -> r.asked() && !r.factsStated()));

  private ReviewPolicies() {}

  /** All that is missing, in the order of the notice; empty when complete. */
  public static List<Missing> missing(Reviewed reviewed) {
    return Stream.of(
            reviewed.subjectClear() ? null : SUBJECT, reviewed.factsStated() ? null : FACTS)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Codes of every ground for not taking it up. What is missing becomes one only after it was asked
   * for.
   */
  public static List<String> grounds(Reviewed reviewed) {
    return GROUNDS.stream().filter(g -> g.holds().test(reviewed)).map(Ground::code).toList();
  }

  /**
   * Why the reviewer's opinion cannot stand; empty when it can.
   *
   * @param opinion ACCEPT, REFUSE, SUPPLEMENT, TRANSFER, MERGE or CLUE
   * @param ground code of table COMPLAINT_REFUSAL, "" unless refused
   */
  public static Optional<String> against(Reviewed reviewed, String opinion, String ground) {
    if (reviewed.anonymous() != opinion.equals("CLUE")) {
      return Optional.of(reviewed.anonymous() ? "匿名投诉无法答复，应转线索核查" : "不是匿名的，不得只作线索核查");
    }
    if (reviewed.ours() == opinion.equals("TRANSFER")) {
      return reviewed.ours()
          ? Optional.of("属本机关管辖的不得移送")
          : unlessAside(opinion, "不属本机关管辖的应当移送有权机关，不得一退了之");
    }
    return switch (opinion) {
      case "ACCEPT" -> againstAccepting(reviewed);
      case "REFUSE" -> againstRefusing(reviewed, ground);
      case "SUPPLEMENT" ->
          missing(reviewed).isEmpty() ? Optional.of("要素齐全，不得再要求补充") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whose clue it is, or which complaint it belongs to, does not hang on jurisdiction. */
  private static Optional<String> unlessAside(String opinion, String reason) {
    return Set.of("CLUE", "MERGE").contains(opinion) ? Optional.empty() : Optional.of(reason);
  }

  private static Optional<String> againstAccepting(Reviewed reviewed) {
    List<Missing> missing = missing(reviewed);
    if (!missing.isEmpty()) {
      return Optional.of(
          (reviewed.asked() ? "告知后仍缺：" : "应当一次性告知补充：")
              + missing.stream().map(Missing::item).collect(Collectors.joining("；")));
    }
    return grounds(reviewed).isEmpty()
        ? Optional.empty()
        : Optional.of("有不予受理的情形，不得受理：" + String.join("、", grounds(reviewed)));
  }

  private static Optional<String> againstRefusing(Reviewed reviewed, String ground) {
    List<String> grounds = grounds(reviewed);
    if (grounds.isEmpty()) {
      return Optional.of(missing(reviewed).isEmpty() ? "符合受理条件，不得不受理" : "应当先一次性告知补充，不得直接不受理");
    }
    return grounds.contains(ground) ? Optional.empty() : Optional.of("不予受理的理由与核对结果不符");
  }
}
