package org.shouwen.complaint.deciding;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.limit.Limits;
import org.shouwen.complaint.paper.ComplaintReply;
import org.shouwen.complaint.paper.SubjectNotice;
import org.shouwen.complaint.policy.Outcome;
import org.shouwen.complaint.sheet.HidingComplainant;
import org.shouwen.complaint.sheet.Sheet;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Decision;
import org.shouwen.complaint.step.Reply;
import org.shouwen.document.OfficialPapers;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * CO8: answers point by point, in two versions: the complainant's with his remedies, and that of
 * the person complained of, who does not learn who complained.
 */
@Component
public class ReplyingToComplaint {
  private final Steps steps;
  private final Sheets sheets;
  private final Limits limits;
  private final Codes codes;
  private final HidingComplainant hiding;
  private final OfficialPapers papers;
  private final Journal journal;

  ReplyingToComplaint(
      Steps steps,
      Sheets sheets,
      Limits limits,
      Codes codes,
      HidingComplainant hiding,
      OfficialPapers papers,
      Journal journal) {
    this.steps = steps;
    this.sheets = sheets;
    this.limits = limits;
    this.codes = codes;
    this.hiding = hiding;
    this.papers = papers;
    this.journal = journal;
  }

  /**
   * @param basis rules that the answer rests on
   * @param measures what was done about it, in words
   * @param noteToSubject what he has to do, "" for nothing
   */
  @Transactional
  public void issue(String caseNumber, String basis, String measures, String noteToSubject) {
    hiding.check(caseNumber, "noteToSubject", noteToSubject);
    hiding.check(caseNumber, "replyMeasures", measures);
    Sheet sheet = sheets.of(caseNumber);
    Decision decision = steps.required(Decision.class, caseNumber).content();
    String outcome = codes.title("COMPLAINT_OUTCOME", decision.outcome());
    Code remedy = codes.of("COMPLAINT_REMEDY", limits.kind(caseNumber), "replyBasis");
    steps.append(caseNumber, new Reply(basis, measures, noteToSubject));
    Papers.Paper reply =
        papers.issue(
            caseNumber,
            new ComplaintReply(
                sheet.subject(),
                decision.paperNumber(),
                outcome,
                basis,
                measures,
                remedy.title(),
                remedy.article(),
                sheet.items()));
    Papers.Paper notice =
        papers.issue(
            caseNumber,
            new SubjectNotice(
                sheet.subject(),
                sheet.subjectUnit(),
                decision.paperNumber(),
                outcome,
                measures,
                noteToSubject.isEmpty() ? null : noteToSubject,
                sheet.items()));
    journal.record(
        caseNumber, "CO_REPLIED", "答复投诉人" + reply.number() + "，告知被投诉人" + notice.number());
  }

  /**
   * @return the outcome of the complaint
   */
  @Transactional
  public String close(String caseNumber) {
    String outcome =
        Outcome.valueOf(steps.required(Decision.class, caseNumber).content().outcome()).title();
    journal.record(caseNumber, "CO_ANSWERED", outcome);
    return outcome;
  }
}
