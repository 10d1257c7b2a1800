package org.shouwen.rectification.course;

import java.time.LocalDate;
import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.Days;
import org.shouwen.rectification.step.Plan;
import org.shouwen.rectification.step.Ruling;
import org.shouwen.rectification.step.Told;
import org.shouwen.rectification.step.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RE6: a leader who had no hand in it decides, and the resident is told. */
@Component
public class RulingOnRectification {
  private final Courses courses;
  private final Hands hands;
  private final Cases cases;
  private final Journal journal;
  private final Outbox outbox;

  RulingOnRectification(Courses courses, Hands hands, Cases cases, Journal journal, Outbox outbox) {
    this.courses = courses;
    this.hands = hands;
    this.cases = cases;
    this.journal = journal;
    this.outbox = outbox;
  }

  /**
   * @param decision AGAIN, CLOSE, ACCOUNT (the supervisors are asked to propose; nobody is held to
   *     account here) or LEGAL_WAY
   * @throws org.shouwen.problem.Refused the leader planned or carried out
   */
  @Transactional
  public void record(String caseNumber, String decision, String reason) {
    hands.refuseWhoDid(caseNumber, "制定方案、落实整改的领导不能裁定", List.of(Plan.class, Work.class));
    courses.append(caseNumber, new Ruling(decision, reason));
    journal.record(
        caseNumber, "RECTIFICATION_RULED", Words.RULINGS.get(decision) + "；理由：" + reason);
    if (decision.equals("ACCOUNT")) {
      outbox.post(
          "group:supervision@" + cases.find(caseNumber).orElseThrow().office(),
          caseNumber,
          "提请认定责任 " + caseNumber,
          "领导裁定提请认定责任，请以领导批示为事由发起督办，听取本人陈述申辩后提出。");
    }
  }

  /**
   * @param toldOn ISO day; the form takes none after today
   */
  @Transactional
  public void told(String caseNumber, String means, String toldOn, String summary) {
    LocalDate day = Days.of(toldOn);
    courses.append(caseNumber, new Told(means, day, summary));
    journal.record(caseNumber, "RECTIFICATION_TOLD", day + " 已告知群众：" + summary);
  }

  /** The ruling, for the head of the form of whoever tells it. */
  public String summary(String caseNumber) {
    return courses
        .latest(Ruling.class, caseNumber)
        .map(step -> Words.RULINGS.get(step.content().decision()))
        .orElse("");
  }
}
