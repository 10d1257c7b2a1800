package org.shouwen.complaint.investigating;

import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.complaint.limit.Limits;
import org.shouwen.complaint.paper.DefenceCall;
import org.shouwen.complaint.sheet.HidingComplainant;
import org.shouwen.complaint.sheet.Sheet;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Defence;
import org.shouwen.complaint.step.DefenceNotice;
import org.shouwen.document.OfficialPapers;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** CO5: hears the person complained of, who does not learn who complained. */
@Component
public class NotifyingSubject {
  private final Steps steps;
  private final Sheets sheets;
  private final Limits limits;
  private final HidingComplainant hiding;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;

  NotifyingSubject(
      Steps steps,
      Sheets sheets,
      Limits limits,
      HidingComplainant hiding,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal) {
    this.steps = steps;
    this.sheets = sheets;
    this.limits = limits;
    this.hiding = hiding;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
  }

  /**
   * @param points what he is to answer
   * @param files to hand in, "" for none
   * @param pause whether the centre is advised to give him no further matters meanwhile
   */
  @Transactional
  public void notify(String caseNumber, String points, String files, Boolean pause) {
    hiding.check(caseNumber, "defencePoints", points);
    hiding.check(caseNumber, "filesRequested", files);
    Sheet sheet = sheets.of(caseNumber);
    DeadlineRule period = limits.rule(caseNumber, "CO-DEFENCE");
    steps.append(caseNumber, new DefenceNotice(points, files, pause));
    Papers.Paper paper =
        papers.issue(
            caseNumber,
            new DefenceCall(
                sheet.subject(),
                sheet.subjectUnit(),
                points,
                files.isEmpty() ? null : files,
                period.amount(),
                period.assumed()));
    journal.record(caseNumber, "CO_DEFENCE_ASKED", paper.number() + (pause ? "，建议答辩期间暂停指派" : ""));
  }

  /**
   * @param on ISO day on which the answer came
   */
  @Transactional
  public void answered(String caseNumber, String content, String on) {
    LocalDate day = Days.of(on);
    steps.append(caseNumber, new Defence(content, day));
    milestones.reachedOn(caseNumber, "DEFENCE_RECEIVED", day);
    journal.record(caseNumber, "CO_DEFENDED", "被投诉人已答辩");
  }

  /** He kept silent: the investigation goes on. */
  @Transactional
  public void silent(String caseNumber) {
    steps.append(caseNumber, new Defence(null, null));
    journal.record(caseNumber, "CO_NOT_DEFENDED", "答辩期满没有答辩，照常调查");
  }
}
