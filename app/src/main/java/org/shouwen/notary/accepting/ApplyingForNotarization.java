package org.shouwen.notary.accepting;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.notary.step.Application;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** NO2: the application form comes in. No statutory period counts from it. */
@Component
public class ApplyingForNotarization {
  private final Steps steps;
  private final Milestones milestones;
  private final Journal journal;

  ApplyingForNotarization(Steps steps, Milestones milestones, Journal journal) {
    this.steps = steps;
    this.milestones = milestones;
    this.journal = journal;
  }

  /**
   * @param appliedOn ISO day
   */
  @Transactional
  public void receive(
      String caseNumber,
      String appliedOn,
      String documentName,
      Long copies,
      String pickUp,
      String note) {
    var application = new Application(Days.of(appliedOn), documentName, copies, pickUp, note);
    steps.append(caseNumber, application);
    milestones.reachedOn(caseNumber, "NOTARY_APPLIED", application.appliedOn());
    journal.record(caseNumber, "NOTARY_APPLIED", "申请公证：" + documentName + "，" + copies + "份");
  }
}
