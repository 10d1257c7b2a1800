package org.shouwen.legalaid.examining;

import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.clock.OpenClock;
import org.shouwen.clock.Timekeeping;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.PaperContent;
import org.shouwen.identity.Viewers;
import org.shouwen.legalaid.step.Days;
import org.shouwen.legalaid.step.Receipt;
import org.shouwen.legalaid.step.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA1: takes the application in and hands out the receipt 收到材料凭证. Receiving is not accepting. */
@Component
public class ReceivingApplication {
  private final Steps steps;
  private final OfficialPapers papers;
  private final Timekeeping clocks;
  private final Journal journal;
  private final Viewers viewers;

  ReceivingApplication(
      Steps steps, OfficialPapers papers, Timekeeping clocks, Journal journal, Viewers viewers) {
    this.steps = steps;
    this.papers = papers;
    this.clocks = clocks;
    this.journal = journal;
    this.viewers = viewers;
  }

  /**
   * @param receivedOn ISO day of the first receipt, a station's included
   * @param place CENTER, STATION or FORWARDED
   * @param materials one a line
   * @param filledForApplicant written or read out by staff
   */
  @Transactional
  public void receive(
      String caseNumber,
      String receivedOn,
      String place,
      String materials,
      Boolean filledForApplicant,
      String note) {
    LocalDate day = Days.of(receivedOn);
    steps.append(caseNumber, new Receipt(day, place, materials, filledForApplicant, note));
    papers.issue(
        caseNumber,
        new PaperContent.MaterialsReceipt(
            HandedIn.materials(materials),
            day,
            viewers.current().name(),
            clocks.openOf(caseNumber).stream()
                .filter(c -> c.rule().equals("LA-DECIDE"))
                .map(OpenClock::lastDay)
                .findFirst()
                .orElse(null)));
    journal.record(caseNumber, "AID_RECEIVED", "接收申请材料：" + materials.replace('\n', '；'));
  }
}
