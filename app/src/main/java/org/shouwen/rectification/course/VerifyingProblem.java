package org.shouwen.rectification.course;

import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.document.OfficialPapers;
import org.shouwen.notification.Outbox;
import org.shouwen.rectification.paper.RectificationNotice;
import org.shouwen.rectification.step.Confirmation;
import org.shouwen.rectification.step.Verification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** RE1: first whether it is so; what is not is explained, and another person agrees. */
@Component
public class VerifyingProblem {
  private final Courses courses;
  private final Hands hands;
  private final Cases cases;
  private final OfficialPapers papers;
  private final Journal journal;
  private final Outbox outbox;

  VerifyingProblem(
      Courses courses,
      Hands hands,
      Cases cases,
      OfficialPapers papers,
      Journal journal,
      Outbox outbox) {
    this.courses = courses;
    this.hands = hands;
    this.cases = cases;
    this.papers = papers;
    this.journal = journal;
    this.outbox = outbox;
  }

  /**
   * @param finding FOUNDED, PARTLY, UNFOUNDED or RESULT
   * @param explanation "" when founded
   * @return whether there is something to rectify
   * @throws org.shouwen.problem.Refused whoever verifies handles the case or received it
   */
  @Transactional
  public Boolean record(
      String caseNumber,
      String kind,
      String finding,
      String facts,
      String unit,
      String explanation,
      String remedyWays) {
    hands.refuseThoseOfTheCase(caseNumber);
    var found = new Verification(kind, finding, facts, unit, explanation, remedyWays);
    courses.append(caseNumber, found);
    journal.record(
        caseNumber,
        "RECTIFICATION_VERIFIED",
        Words.FINDINGS.get(finding) + "；" + Words.PROBLEMS.get(kind) + "；事实：" + facts);
    if (found.founded()) {
      notify(caseNumber, found);
    }
    return found.founded();
  }

  private void notify(String caseNumber, Verification found) {
    String number =
        papers
            .issue(
                caseNumber,
                new RectificationNotice(
                    found.responsibleUnit(), Words.PROBLEMS.get(found.kind()), found.facts()))
            .number();
    outbox.post(
        "group:leader@" + cases.find(caseNumber).orElseThrow().office(),
        caseNumber,
        "整改通知 " + caseNumber,
        "案件" + caseNumber + "的服务问题已核实，见" + number + "，请制定整改方案。");
  }

  /**
   * @param decision AGREED, or AGAIN: to be verified once more
   * @throws org.shouwen.problem.Refused he verified it himself, handles the case or received it
   */
  @Transactional
  public void confirm(String caseNumber, String decision, String reason) {
    hands.refuseThoseOfTheCase(caseNumber);
    hands.refuseWhoDid(caseNumber, "核实人不能复核自己的核实", List.of(Verification.class));
    courses.append(caseNumber, new Confirmation(decision, reason));
    journal.record(
        caseNumber,
        "RECTIFICATION_CONFIRMED",
        (decision.equals("AGREED") ? "同意说明结案；" : "重新核实；") + reason);
  }

  /** What was found last, for the head of the next form; the words of it stay in the journal. */
  public String summary(String caseNumber) {
    return courses
        .latest(Verification.class, caseNumber)
        .map(
            step ->
                Words.FINDINGS.get(step.content().finding())
                    + "（"
                    + Words.PROBLEMS.get(step.content().kind())
                    + "）")
        .orElse("");
  }
}
