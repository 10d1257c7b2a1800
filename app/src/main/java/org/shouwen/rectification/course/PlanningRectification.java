package org.shouwen.rectification.course;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.problem.Days;
import org.shouwen.rectification.step.Plan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RE2: the head of the unit says what will be done, first for the resident himself. */
@Component
public class PlanningRectification {
  private final Courses courses;
  private final Journal journal;
  private final Clock clock;

  PlanningRectification(Courses courses, Journal journal, Clock clock) {
    this.courses = courses;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param plannedOn ISO day of completion, not before today
   */
  @Transactional
  public void record(
      String caseNumber,
      String cause,
      String causeText,
      String remedy,
      String lessons,
      String responsible,
      String plannedOn,
      String standard) {
    LocalDate day =
        Days.notBefore(LocalDate.now(clock), Days.of(plannedOn), "plannedOn", "完成日不能早于今天");
    courses.append(
        caseNumber, new Plan(cause, causeText, remedy, lessons, responsible, day, standard));
    journal.record(
        caseNumber,
        "RECTIFICATION_PLANNED",
        "第%d次方案；%s；责任人：%s；%s 前完成；验收标准：%s"
            .formatted(
                courses.steps(Plan.class, caseNumber).size(),
                Words.REMEDIES.get(remedy),
                responsible,
                day,
                standard));
  }

  /** The plan now in force, for the heads of the forms after it; its words stay in the journal. */
  public String summary(String caseNumber) {
    return courses
        .latest(Plan.class, caseNumber)
        .map(
            step ->
                Words.REMEDIES.get(step.content().remedy())
                    + "；"
                    + step.content().plannedOn()
                    + " 前完成")
        .orElse("");
  }
}
