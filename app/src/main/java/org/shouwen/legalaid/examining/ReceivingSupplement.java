package org.shouwen.legalaid.examining;

import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.step.Supplement;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes in on a notice; the seven days go on from the day on which it came. */
@Component
public class ReceivingSupplement {
  private final Steps steps;
  private final Papers papers;
  private final Milestones milestones;
  private final Journal journal;

  ReceivingSupplement(Steps steps, Papers papers, Milestones milestones, Journal journal) {
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
    LocalDate served = papers.latest(caseNumber, "SUPPLEMENT_NOTICE").lastServedOn();
    LocalDate day = Days.notBefore(served, Days.of(suppliedOn), "suppliedOn", "补到日不能早于通知送达日");
    steps.append(caseNumber, new Supplement(materials, day));
    milestones.reachedOn(caseNumber, "SUPPLEMENT_RECEIVED", day);
    journal.record(caseNumber, "AID_SUPPLIED", "补到材料：" + materials.replace('\n', '；'));
  }
}
