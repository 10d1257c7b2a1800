package org.shouwen.complaint.investigating;

import java.time.LocalDate;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.paper.ResumptionNotice;
import org.shouwen.complaint.paper.SuspensionNotice;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Investigation;
import org.shouwen.complaint.step.Resumption;
import org.shouwen.document.OfficialPapers;
import org.shouwen.problem.Days;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 中止与恢复: while a notary review is pending the investigation stands, with a written notice, and goes
 * on at once when that has ended (公证执业活动投诉处理办法 art. 23).
 */
@Component
public class SuspendingInvestigation {
  private final Steps steps;
  private final Sheets sheets;
  private final Codes codes;
  private final OfficialPapers papers;
  private final Papers filed;
  private final Milestones milestones;
  private final Journal journal;

  SuspendingInvestigation(
      Steps steps,
      Sheets sheets,
      Codes codes,
      OfficialPapers papers,
      Papers filed,
      Milestones milestones,
      Journal journal) {
    this.steps = steps;
    this.sheets = sheets;
    this.codes = codes;
    this.papers = papers;
    this.filed = filed;
    this.milestones = milestones;
    this.journal = journal;
  }

  @Transactional
  public void suspend(String caseNumber) {
    Investigation found = steps.required(Investigation.class, caseNumber).content();
    Code ground = codes.of("COMPLAINT_SUSPENSION", found.ground(), "suspensionGround");
    Papers.Paper notice =
        papers.issue(
            caseNumber,
            new SuspensionNotice(
                sheets.of(caseNumber).subject(),
                ground.title(),
                ground.article(),
                found.reviewBody()));
    journal.record(caseNumber, "CO_SUSPENDED", ground.title() + "，" + notice.number());
  }

  /**
   * @param endedOn ISO day on which the review ended: the limit goes on from it, not before the
   *     notice of suspension
   */
  @Transactional
  public void resume(String caseNumber, String endedOn, String result) {
    LocalDate stood = Shanghai.day(filed.latest(caseNumber, SuspensionNotice.KIND.code()).at());
    LocalDate day = Days.notBefore(stood, Days.of(endedOn), "reviewEndedOn", "结束日不能早于中止通知书签发日");
    steps.append(caseNumber, new Resumption(day, result));
    milestones.reachedOn(caseNumber, "REVIEW_ENDED", day);
    Papers.Paper notice =
        papers.issue(
            caseNumber, new ResumptionNotice(sheets.of(caseNumber).subject(), day, result));
    journal.record(caseNumber, "CO_RESUMED", "中止事由已消除，" + notice.number());
  }
}
