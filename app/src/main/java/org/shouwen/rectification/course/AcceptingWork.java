package org.shouwen.rectification.course;

import java.util.List;
import org.shouwen.casefile.Journal;
import org.shouwen.rectification.step.Acceptance;
import org.shouwen.rectification.step.Plan;
import org.shouwen.rectification.step.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RE4: by somebody who did neither plan nor carry out. */
@Component
public class AcceptingWork {
  private final Courses courses;
  private final Hands hands;
  private final Journal journal;

  AcceptingWork(Courses courses, Hands hands, Journal journal) {
    this.courses = courses;
    this.hands = hands;
    this.journal = journal;
  }

  /**
   * @param items each of the plan's, met or not, one a line
   * @param decision PASSED or RETURNED
   * @throws org.shouwen.problem.Refused it is his own work, or his own case
   */
  @Transactional
  public void record(
      String caseNumber, String method, String items, String opinion, String decision) {
    hands.refuseThoseOfTheCase(caseNumber);
    hands.refuseWhoDid(caseNumber, "制定方案的人和落实整改的人不能验收", List.of(Plan.class, Work.class));
    courses.append(caseNumber, new Acceptance(method, items, opinion, decision));
    journal.record(
        caseNumber,
        "RECTIFICATION_ACCEPTED",
        (decision.equals("PASSED") ? "验收通过；" : "退回；") + opinion);
  }
}
