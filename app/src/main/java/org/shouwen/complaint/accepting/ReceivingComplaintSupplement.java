package org.shouwen.complaint.accepting;

import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.step.Supplement;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes in on a notice; the limit of the review goes on from the day on which it came. */
@Component
public class ReceivingComplaintSupplement {
  private final Steps steps;
  private final Papers papers;
  private final Milestones milestones;
  private final Journal journal;

  ReceivingComplaintSupplement(Steps steps, Papers papers, Milestones milestones, Journal journal) {
    this.steps = steps;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
  }

  /**
   * @param suppliedOn ISO day, not before the notice was served
   */
  @Transactional
  public void receive(String caseNumber, String materials, String suppliedOn) {
    LocalDate served = papers.latest(caseNumber, "COMPLAINT_SUPPLEMENT_NOTICE").lastServedOn();
    LocalDate day = Days.notBefore(served, Days.of(suppliedOn), "suppliedOn", "补到日不能早于告知书送达日");
    steps.append(caseNumber, new Supplement(materials, day));
    milestones.reachedOn(caseNumber, "SUPPLEMENT_RECEIVED", day);
    journal.record(caseNumber, "CO_SUPPLIED", "补到材料：" + materials.replace('\n', '；'));
  }

  /**
   * The period passed: the complaint is reviewed as it is. No law that was read makes silence a
   * withdrawal.
   */
  @Transactional
  public void lapsed(String caseNumber) {
    steps.append(caseNumber, new Supplement(null, null));
    journal.record(caseNumber, "CO_NOT_SUPPLIED", "补充期满未补，按现有材料审查");
  }
}
