package org.shouwen.complaint.accepting;

import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.paper.ItemRaised;
import org.shouwen.complaint.paper.RegisterSheet;
import org.shouwen.complaint.sheet.Sheet;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Registration;
import org.shouwen.document.OfficialPapers;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * CO1: registers what is complained of. The kind decides which authority and which limits, the day
 * of receipt which version of them.
 */
@Component
public class RegisteringComplaint {
  private final Steps steps;
  private final Sheets sheets;
  private final Codes codes;
  private final OfficialPapers papers;
  private final Cases cases;
  private final Journal journal;
  private final Viewers viewers;

  RegisteringComplaint(
      Steps steps,
      Sheets sheets,
      Codes codes,
      OfficialPapers papers,
      Cases cases,
      Journal journal,
      Viewers viewers) {
    this.steps = steps;
    this.sheets = sheets;
    this.codes = codes;
    this.papers = papers;
    this.cases = cases;
    this.journal = journal;
    this.viewers = viewers;
  }

  /**
   * @param type a code of table COMPLAINT_KIND
   * @param way REVIEW, RECTIFY for a minor matter of attitude or facilities, or REDIRECT for what
   *     is no complaint
   * @param knownOn ISO day on which the complainant came to know, "" when not said
   * @param originalNumber case that is complained of, "" for none
   * @param pending YES or NO: a suit or a review is pending
   * @param realMatter a code of table COMPLAINT_REALLY, "" unless redirected
   * @return the kind
   */
  @Transactional
  public String register(
      String caseNumber,
      String type,
      String way,
      String request,
      String evidence,
      String knownOn,
      String originalNumber,
      String pending,
      String realMatter,
      String toldMethod) {
    Sheet sheet = sheets.of(caseNumber);
    boolean complaint = !way.equals("REDIRECT");
    if (complaint && sheet.points().isEmpty()) {
      throw new InvalidInput("complaintType", "请先在案件页的“投诉点”里逐项登记投诉的内容");
    }
    if (!originalNumber.isEmpty() && cases.find(originalNumber).isEmpty()) {
      throw new InvalidInput("originalNumber", "没有这个编号的案件");
    }
    if (realMatter.equals("CHASE") && originalNumber.isEmpty()) {
      throw new InvalidInput("originalNumber", "催办须写明原案编号");
    }
    steps.append(
        caseNumber,
        new Registration(
            type,
            way,
            request,
            evidence,
            Days.of(knownOn),
            originalNumber,
            pending,
            realMatter,
            toldMethod));
    if (complaint) {
      issue(caseNumber, sheet, type, request, evidence);
    }
    journal.record(
        caseNumber,
        "CO_REGISTERED",
        codes.title("COMPLAINT_KIND", type) + "投诉，" + sheet.points().size() + "项");
    return type;
  }

  private void issue(String caseNumber, Sheet sheet, String type, String request, String evidence) {
    papers.issue(
        caseNumber,
        new RegisterSheet(
            codes.title("COMPLAINT_KIND", type),
            sheet.subject(),
            sheet.subjectUnit(),
            request,
            evidence.isEmpty() ? null : evidence,
            Shanghai.day(cases.find(caseNumber).orElseThrow().receivedAt()),
            viewers.current().name(),
            sheet.points().stream().map(p -> new ItemRaised(p.text())).toList()));
  }
}
