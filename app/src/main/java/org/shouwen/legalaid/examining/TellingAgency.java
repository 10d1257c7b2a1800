package org.shouwen.legalaid.examining;

import java.time.LocalDate;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.step.MaterialsCheck;
import org.shouwen.legalaid.step.Telling;
import org.shouwen.problem.Days;
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
   * @param toldOn ISO day, not before we found that we are not competent
   */
  @Transactional
  public void tell(String caseNumber, String toldOn, String method, String materials) {
    Step<MaterialsCheck> check = steps.required(MaterialsCheck.class, caseNumber);
    String agency = check.content().competentAgency();
    LocalDate told =
        Days.notBefore(Shanghai.day(check.at()), Days.of(toldOn), "toldOn", "转告日不能早于核对出无管辖的日子");
    steps.append(caseNumber, new Telling(agency, told, method, materials));
    milestones.reachedOn(caseNumber, "AGENCY_TOLD", told);
    journal.record(caseNumber, "AID_AGENCY_TOLD", "已转告有管辖权的机构：" + agency);
  }
}
