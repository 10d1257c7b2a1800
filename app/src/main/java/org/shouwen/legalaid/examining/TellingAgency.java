package org.shouwen.legalaid.examining;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.legalaid.step.Days;
import org.shouwen.legalaid.step.MaterialsCheck;
import org.shouwen.legalaid.step.Steps;
import org.shouwen.legalaid.step.Telling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant which agency is competent (法律援助法 art. 38). */
@Component
public class TellingAgency {
  private final Steps steps;
  private final Milestones milestones;
  private final Journal journal;

  TellingAgency(Steps steps, Milestones milestones, Journal journal) {
    this.steps = steps;
    this.milestones = milestones;
    this.journal = journal;
  }

  /**
   * @param toldOn ISO day
   */
  @Transactional
  public void tell(String caseNumber, String toldOn, String method, String materials) {
    String agency = steps.required(MaterialsCheck.class, caseNumber).content().competentAgency();
    steps.append(caseNumber, new Telling(agency, Days.of(toldOn), method, materials));
    milestones.reachedOn(caseNumber, "AGENCY_TOLD", Days.of(toldOn));
    journal.record(caseNumber, "AID_AGENCY_TOLD", "已转告有管辖权的机构：" + agency);
  }
}
