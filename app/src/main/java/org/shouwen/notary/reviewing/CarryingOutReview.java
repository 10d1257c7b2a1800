package org.shouwen.notary.reviewing;

import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.notary.policy.Conclusion;
import org.shouwen.notary.step.ReviewCarrying;
import org.shouwen.notary.step.ReviewDecision;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was decided is done within ten days: taken back, amended, revoked, issued anew. */
@Component
public class CarryingOutReview {
  private final Steps steps;
  private final Milestones milestones;
  private final Journal journal;

  CarryingOutReview(Steps steps, Milestones milestones, Journal journal) {
    this.steps = steps;
    this.milestones = milestones;
    this.journal = journal;
  }

  /**
   * @param on ISO day, not before the decision
   * @param newDeed number of the deed that takes the old one's place, "" when it was only revoked
   */
  @Transactional
  public void carryOut(String caseNumber, String on, String newDeed, String facts) {
    ReviewDecision decision = steps.required(ReviewDecision.class, caseNumber).content();
    boolean onlyRevoked = decision.conclusion().equals(Conclusion.REVOKE.name());
    if (newDeed.isEmpty() != onlyRevoked) {
      throw new InvalidInput(
          "newDeedNumber", onlyRevoked ? "撤销的没有新的公证书编号" : "须填写更正、补正或者重新出具的公证书编号");
    }
    LocalDate day =
        Days.notBefore(decision.decidedOn(), Days.of(on), "carriedOutOn", "执行日不能早于复查决定日");
    steps.append(caseNumber, new ReviewCarrying(day, newDeed, facts));
    milestones.reachedOn(caseNumber, "NOTARY_REVIEW_CARRIED", day);
    journal.record(
        caseNumber,
        "NOTARY_REVIEW_CARRIED",
        "复查决定已执行" + (newDeed.isEmpty() ? "" : "，" + newDeed) + "：" + facts);
  }
}
