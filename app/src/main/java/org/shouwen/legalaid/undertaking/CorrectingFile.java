package org.shouwen.legalaid.undertaking;

import java.time.LocalDate;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.step.FileCorrection;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the lawyer added to a returned file; its review goes on from the day on which it was whole.
 */
@Component
public class CorrectingFile {
  private final Steps steps;
  private final Papers papers;
  private final Milestones milestones;
  private final Journal journal;

  CorrectingFile(Steps steps, Papers papers, Milestones milestones, Journal journal) {
    this.steps = steps;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
  }

  /**
   * @param correctedOn ISO day, not before the file was returned
   */
  @Transactional
  public void correct(String caseNumber, String items, String correctedOn) {
    LocalDate returned = Shanghai.day(papers.latest(caseNumber, "FILE_RETURN_NOTICE").at());
    LocalDate day = Days.notBefore(returned, Days.of(correctedOn), "correctedOn", "补齐日不能早于退回通知签发日");
    steps.append(caseNumber, new FileCorrection(items, day));
    milestones.reachedOn(caseNumber, "FILE_CORRECTED", day);
    journal.record(caseNumber, "AID_FILE_CORRECTED", "补正卷宗：" + items.replace('\n', '；'));
  }
}
