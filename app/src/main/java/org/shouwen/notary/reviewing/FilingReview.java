package org.shouwen.notary.reviewing;

import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.notary.policy.Conclusion;
import org.shouwen.notary.step.ReviewDecision;
import org.shouwen.notary.step.ReviewFiling;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A revocation or an amendment is filed 备案 and entered into the nationwide system on its day
 * (公证程序规则 art. 63).
 */
@Component
public class FilingReview {
  private final Steps steps;
  private final Milestones milestones;
  private final Journal journal;

  FilingReview(Steps steps, Milestones milestones, Journal journal) {
    this.steps = steps;
    this.milestones = milestones;
    this.journal = journal;
  }

  /**
   * @return SAME_DAY or NONE
   */
  @Transactional(readOnly = true)
  public String duty(String caseNumber) {
    String conclusion = steps.required(ReviewDecision.class, caseNumber).content().conclusion();
    return Conclusion.valueOf(conclusion).filedSameDay() ? "SAME_DAY" : "NONE";
  }

  /**
   * @param filedOn ISO day, not before the decision
   * @param number that the nationwide system gave
   */
  @Transactional
  public void file(String caseNumber, String filedOn, String number) {
    LocalDate decided = steps.required(ReviewDecision.class, caseNumber).content().decidedOn();
    LocalDate day = Days.notBefore(decided, Days.of(filedOn), "reviewFiledOn", "备案日不能早于复查决定日");
    boolean onTheDay = day.equals(decided);
    steps.append(caseNumber, new ReviewFiling(day, number, onTheDay));
    milestones.reachedOn(caseNumber, "NOTARY_REVIEW_FILED", day);
    journal.record(
        caseNumber, "NOTARY_REVIEW_FILED", "备案，" + number + (onTheDay ? "" : "；不在复查决定当日"));
  }
}
