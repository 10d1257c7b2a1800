package org.shouwen.rectification.course;

import java.time.Instant;
import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Papers.Origin;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.shouwen.rectification.step.Plan;
import org.shouwen.rectification.step.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RE3: what was done is proved by papers on the case, which task forms cannot carry. */
@Component
public class CarryingOut {
  private final Courses courses;
  private final Papers papers;
  private final Journal journal;

  CarryingOut(Courses courses, Papers papers, Journal journal) {
    this.courses = courses;
    this.papers = papers;
    this.journal = journal;
  }

  /**
   * @param doneItems one a line
   * @param remediedOn ISO day on which the resident was helped; the form takes none after today
   * @param undone what was not done and why, "" for nothing
   * @throws InvalidInput nothing was filed since the plan
   */
  @Transactional
  public void record(String caseNumber, String doneItems, String remediedOn, String undone) {
    Instant planned = courses.latest(Plan.class, caseNumber).orElseThrow().at();
    boolean proved =
        papers.of(caseNumber).stream()
            .anyMatch(paper -> paper.origin() == Origin.RECEIVED && !paper.at().isBefore(planned));
    if (!proved) {
      throw new InvalidInput("doneItems", "整改须有佐证：请先在案件页的“文书与材料”里上传，再提请验收");
    }
    LocalDate day = Days.of(remediedOn);
    courses.append(caseNumber, new Work(doneItems, day, undone));
    journal.record(
        caseNumber, "RECTIFICATION_CARRIED_OUT", "补救日 " + day + "；" + doneItems.replace('\n', '；'));
  }
}
