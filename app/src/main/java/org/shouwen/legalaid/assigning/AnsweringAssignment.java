package org.shouwen.legalaid.assigning;

import java.time.Clock;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.directory.Lawyer;
import org.shouwen.directory.Lawyers;
import org.shouwen.document.OfficialPapers;
import org.shouwen.legalaid.paper.AssignmentNotice;
import org.shouwen.legalaid.step.Answer;
import org.shouwen.legalaid.step.Assignment;
import org.shouwen.legalaid.step.Review;
import org.shouwen.legalaid.step.StepWords;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.InvalidInput;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lawyer's answer; an acceptance issues the notice of assignment 指派通知书, which stops the three
 * days.
 */
@Component
public class AnsweringAssignment {
  private final Steps steps;
  private final Cases cases;
  private final Lawyers lawyers;
  private final Codes codes;
  private final OfficialPapers papers;
  private final Papers filed;
  private final Milestones milestones;
  private final Journal journal;
  private final Outbox outbox;
  private final Clock clock;

  AnsweringAssignment(
      Steps steps,
      Cases cases,
      Lawyers lawyers,
      Codes codes,
      OfficialPapers papers,
      Papers filed,
      Milestones milestones,
      Journal journal,
      Outbox outbox,
      Clock clock) {
    this.steps = steps;
    this.cases = cases;
    this.lawyers = lawyers;
    this.codes = codes;
    this.papers = papers;
    this.filed = filed;
    this.milestones = milestones;
    this.journal = journal;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @param answer ACCEPTED or DECLINED
   * @param reason "" when accepted; NO_GROUND is told to the bureau
   * @return the answer
   */
  @Transactional
  public String answer(String caseNumber, String answer, String reason, String note) {
    Step<Assignment> asked = steps.required(Assignment.class, caseNumber);
    Lawyer lawyer = lawyers.find(asked.content().counsel()).orElseThrow();
    boolean accepted = answer.equals("ACCEPTED");
    if (!accepted && reason.isEmpty()) {
      throw new InvalidInput("declineReason", "拒接须选择理由");
    }
    steps.append(caseNumber, new Answer(lawyer.login(), answer, reason, note));
    if (accepted) {
      accept(caseNumber, asked.content(), lawyer);
    } else {
      decline(caseNumber, asked.by(), lawyer, reason);
    }
    return answer;
  }

  private void accept(String caseNumber, Assignment asked, Lawyer lawyer) {
    Review review = steps.required(Review.class, caseNumber).content();
    Papers.Paper notice =
        papers.issue(
            caseNumber,
            new AssignmentNotice(
                lawyer.firm(),
                lawyer.name(),
                null,
                codes.title("ASSIGNMENT", asked.method()),
                review.cause(),
                codes.title("FORM", review.aidForm()),
                codes.title("POSITION", review.legalPosition()),
                filed.latest(caseNumber, "GRANT_DECISION").number(),
                review.handlingAgency()));
    lawyers.assigned(lawyer.login());
    milestones.reached(caseNumber, "ASSIGNED", clock.instant());
    journal.record(
        caseNumber, "AID_ASSIGNED", "指派" + lawyer.firm() + lawyer.name() + "，" + notice.number());
  }

  private void decline(String caseNumber, String dispatcher, Lawyer lawyer, String reason) {
    cases.setHandler(caseNumber, dispatcher);
    journal.record(caseNumber, "AID_DECLINED", lawyer.name() + "拒接：" + StepWords.declining(reason));
    if (reason.equals("NO_GROUND")) {
      String office = cases.find(caseNumber).orElseThrow().office();
      outbox.post(
          "group:bureau@" + office,
          caseNumber,
          "无正当理由拒接法律援助案件",
          "案件" + caseNumber + "的被指派人无正当理由拒接，请核处。");
    }
  }
}
