package org.shouwen.clock.ledger;

import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.TimedCases;
import org.shouwen.clock.TimedCases.PaperOnCase;
import org.shouwen.clock.explain.Explanation;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may change a clock by hand, and by which paper: neither is ever a matter of words. */
@Component
class Approvals {
  private final ObjectProvider<TimedCases> cases;
  private final Viewers viewers;
  private final Explanation words = Explanation.in(java.util.Locale.SIMPLIFIED_CHINESE);

  Approvals(ObjectProvider<TimedCases> cases, Viewers viewers) {
    this.cases = cases;
    this.viewers = viewers;
  }

  /**
   * @throws Refused unless the viewer has the role that the rule names and does not handle the case
   *     himself: nobody moves his own deadline
   */
  void approver(String caseNumber, DeadlineRule rule) {
    Viewer viewer = viewers.current();
    Grounds.approver(rule, viewer);
    if (viewer.id().equals(cases.getObject().handler(caseNumber))) {
      throw new Refused("承办人不能变动自己的时限，须由另一位有批准权的人员办理");
    }
  }

  /**
   * @param named id or 文号 of a paper
   * @param kind which it must be, "" for any
   * @return how the ledger cites it
   * @throws InvalidInput unless that paper is on the case and of that kind
   */
  String paper(String caseNumber, String named, String kind) {
    Grounds.named("paper", named);
    PaperOnCase paper =
        cases.getObject().papers(caseNumber).stream()
            .filter(p -> p.isNamed(named))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("paper", "案卷里没有这份文书，请先制发或者上传，再从案卷里选"));
    if (!kind.isEmpty() && !paper.kind().equals(kind)) {
      throw new InvalidInput(
          "paper", "凭据应为" + words.word("clock.ground." + kind) + "，" + paper.cited() + " 不是");
    }
    return paper.cited();
  }
}
