package org.shouwen.legalaid.undertaking;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.step.Agreement;
import org.shouwen.legalaid.step.Progress;
import org.shouwen.legalaid.step.StepWords;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA12: one entry of the lawyer's work; hearings and the closing day go to the first contact. */
@Component
public class RecordingProgress {
  private final Steps steps;
  private final Codes codes;
  private final Papers papers;
  private final Cases cases;
  private final Milestones milestones;
  private final Journal journal;
  private final Outbox outbox;
  private final Clock clock;

  RecordingProgress(
      Steps steps,
      Codes codes,
      Papers papers,
      Cases cases,
      Milestones milestones,
      Journal journal,
      Outbox outbox,
      Clock clock) {
    this.steps = steps;
    this.codes = codes;
    this.papers = papers;
    this.cases = cases;
    this.milestones = milestones;
    this.journal = journal;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @param happenedOn ISO day, not before the notice of assignment was issued
   * @param nextOn ISO day of the next step, not before {@code happenedOn}; "" for none
   * @param result CONTINUE or CLOSED
   * @param closingBasis code of table CLOSING: the closing day counts from receipt, not from the
   *     date on the judgment
   * @param closedOn ISO day, not before the agreement; from it counsel's thirty days count
   * @return the result
   */
  @Transactional
  public String record(
      String caseNumber,
      String kind,
      String happenedOn,
      String content,
      String nextStep,
      String nextOn,
      String majorReport,
      String result,
      String closingBasis,
      String closedOn) {
    boolean closed = result.equals("CLOSED");
    LocalDate day = Days.of(closedOn);
    if (closed && (closingBasis.isEmpty() || day == null)) {
      throw new InvalidInput("matterClosedOn", "办结须填写结案日及其依据");
    }
    LocalDate assigned = Shanghai.day(papers.latest(caseNumber, "ASSIGNMENT_NOTICE").at());
    LocalDate happened =
        Days.notBefore(assigned, Days.of(happenedOn), "happenedOn", "办理日不能早于指派通知书签发日");
    LocalDate next = Days.notBefore(happened, Days.of(nextOn), "nextOn", "下一节点不能早于本次办理日");
    LocalDate agreed = steps.required(Agreement.class, caseNumber).content().signedOn();
    Days.notBefore(agreed, day, "matterClosedOn", "结案日不能早于委托协议签订日");
    steps.append(
        caseNumber,
        new Progress(
            kind, happened, content, nextStep, next, majorReport, result, closingBasis, day));
    journal.record(caseNumber, "AID_PROGRESS", StepWords.progress(kind) + "：" + content);
    if (nextStep.equals("HEARING") && !nextOn.isEmpty()) {
      journal.record(caseNumber, "AID_HEARING", "定于" + nextOn + "开庭");
      milestones.reached(caseNumber, "HEARING", clock.instant());
    }
    if (!majorReport.isEmpty() && !majorReport.equals("NONE")) {
      report(caseNumber);
    }
    if (closed) {
      String basis = codes.of("CLOSING", closingBasis, "closingBasis").title();
      journal.record(caseNumber, "AID_MATTER_CLOSED", "结案日" + day + "，" + basis);
      milestones.reachedOn(caseNumber, "MATTER_CLOSED", day);
    }
    return result;
  }

  private void report(String caseNumber) {
    String office = cases.find(caseNumber).orElseThrow().office();
    outbox.post(
        "group:legal-aid@" + office,
        caseNumber,
        "法律援助重大情况报告",
        "案件" + caseNumber + "的承办人报告重大情况，请查看案卷。");
  }
}
