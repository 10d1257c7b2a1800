package org.shouwen.rectification.course;

import java.util.List;
import org.shouwen.casefile.Journal;
import org.shouwen.rectification.step.Acceptance;
import org.shouwen.rectification.step.Call;
import org.shouwen.rectification.step.Plan;
import org.shouwen.rectification.step.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RE5: the resident is asked; his consent is one way out, not the only one. */
@Component
public class CallingResident {
  private static final int MOST_PLANS = 3;
  private final Courses courses;
  private final Hands hands;
  private final Journal journal;

  CallingResident(Courses courses, Hands hands, Journal journal) {
    this.courses = courses;
    this.hands = hands;
    this.journal = journal;
  }

  /**
   * @param result SATISFIED, NEW_PROBLEM, UNFOUNDED, LOST or DECLINED
   * @return SATISFIED; AGAIN for a new problem while it was rectified again less than twice; LEADER
   * @throws org.shouwen.problem.Refused he asks about his own work, or his own case
   */
  @Transactional
  public String record(String caseNumber, String result, String words, String recording) {
    hands.refuseThoseOfTheCase(caseNumber);
    hands.refuseWhoDid(caseNumber, "经手整改的人不能回访", List.of(Plan.class, Work.class, Acceptance.class));
    courses.append(caseNumber, new Call(result, words, recording));
    journal.record(caseNumber, "RECTIFICATION_CALLED", Words.CALLS.get(result) + "；原话：" + words);
    if (result.equals("SATISFIED")) {
      return result;
    }
    boolean again =
        result.equals("NEW_PROBLEM") && courses.steps(Plan.class, caseNumber).size() < MOST_PLANS;
    return again ? "AGAIN" : "LEADER";
  }

  /** What the resident said last, for the head of the leader's form. */
  public String summary(String caseNumber) {
    return courses
        .latest(Call.class, caseNumber)
        .map(step -> Words.CALLS.get(step.content().result()))
        .orElse("");
  }
}
