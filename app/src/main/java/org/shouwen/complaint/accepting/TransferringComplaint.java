package org.shouwen.complaint.accepting;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.paper.ComplaintTransfer;
import org.shouwen.complaint.sheet.Sheet;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Transfer;
import org.shouwen.complaint.step.TransferReceipt;
import org.shouwen.document.OfficialPapers;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * CO3: passes a complaint to the competent authority, never to the person or the firm complained of
 * (信访工作条例 art. 30 in substance).
 */
@Component
public class TransferringComplaint {
  private final Steps steps;
  private final Sheets sheets;
  private final Cases cases;
  private final OfficialPapers papers;
  private final Outbox outbox;
  private final Journal journal;

  TransferringComplaint(
      Steps steps,
      Sheets sheets,
      Cases cases,
      OfficialPapers papers,
      Outbox outbox,
      Journal journal) {
    this.steps = steps;
    this.sheets = sheets;
    this.cases = cases;
    this.papers = papers;
    this.outbox = outbox;
    this.journal = journal;
  }

  /**
   * @throws Refused that is who is complained of
   */
  @Transactional
  public void transfer(String caseNumber, String organ, String reason, String materials) {
    if (complainedOf(caseNumber).anyMatch(name -> same(name, organ))) {
      throw new Refused("不得把投诉移送、转办给被投诉的人或者单位");
    }
    steps.append(caseNumber, new Transfer(organ, reason, materials));
    Papers.Paper letter =
        papers.issue(
            caseNumber,
            new ComplaintTransfer(organ, sheets.of(caseNumber).subject(), reason, materials));
    journal.record(caseNumber, "CO_TRANSFERRED", "移送" + organ + "，" + letter.number());
  }

  private Stream<String> complainedOf(String caseNumber) {
    Sheet sheet = sheets.of(caseNumber);
    return Stream.concat(
            Stream.of(
                sheet.subject() == null ? "" : sheet.subject(),
                sheet.subjectUnit() == null ? "" : sheet.subjectUnit()),
            cases.find(caseNumber).orElseThrow().parties().stream()
                .filter(p -> p.role().equals("OPPONENT"))
                .map(p -> p.name() == null ? "" : p.name()))
        .filter(name -> !name.isBlank());
  }

  private static boolean same(String name, String organ) {
    return organ.contains(name) || name.contains(organ);
  }

  /** What another authority owes is not ours to be reprimanded for: it is written to again. */
  @Transactional
  public void chase(String caseNumber) {
    String organ = steps.required(Transfer.class, caseNumber).content().organ();
    String office = cases.find(caseNumber).orElseThrow().office();
    outbox.post(
        "group:bureau@" + office,
        caseNumber,
        "移送没有回执：" + caseNumber,
        "投诉" + caseNumber + "移送" + organ + "后没有回执，请发函催办。");
    journal.record(caseNumber, "CO_TRANSFER_CHASED", "移送没有回执，催办" + organ);
  }

  /**
   * @param result SIGNED or RETURNED
   * @param receiptOn ISO day of the receipt or the return
   * @param toldOn ISO day on which the complainant was told, "" only when returned
   * @return the result
   */
  @Transactional
  public String receive(
      String caseNumber, String result, String receiptOn, String toldOn, String note) {
    Step<Transfer> sent = steps.required(Transfer.class, caseNumber);
    LocalDate day =
        Days.notBefore(Shanghai.day(sent.at()), Days.of(receiptOn), "receiptOn", "回执日不能早于移送函签发日");
    boolean signed = result.equals("SIGNED");
    if (signed && toldOn.isEmpty()) {
      throw new InvalidInput("complainantToldOn", "移送须告知投诉人");
    }
    if (!signed && note.isEmpty()) {
      throw new InvalidInput("returnNote", "被退的须写明理由");
    }
    steps.append(caseNumber, new TransferReceipt(result, day, Days.of(toldOn), note));
    journal.record(
        caseNumber,
        signed ? "CO_TRANSFER_SIGNED" : "CO_TRANSFER_RETURNED",
        sent.content().organ() + (signed ? "已签收，已告知投诉人" : "退回：" + note));
    return result;
  }
}
