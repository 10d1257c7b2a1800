package org.shouwen.legalaid.undertaking;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.directory.Lawyer;
import org.shouwen.directory.Lawyers;
import org.shouwen.document.OfficialPapers;
import org.shouwen.identity.Viewers;
import org.shouwen.legalaid.assigning.ReleasingCounsel;
import org.shouwen.legalaid.paper.FileReturnNotice;
import org.shouwen.legalaid.paper.ReturnedItem;
import org.shouwen.legalaid.step.Answer;
import org.shouwen.legalaid.step.FileReview;
import org.shouwen.legalaid.step.Review;
import org.shouwen.legalaid.step.StepWords;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA16: the review of the file, by anybody but counsel; what is missing is listed once. */
@Component
public class ReviewingFile {
  private final Steps steps;
  private final Cases cases;
  private final ReleasingCounsel releasing;
  private final Lawyers lawyers;
  private final OfficialPapers papers;
  private final Papers filed;
  private final Milestones milestones;
  private final Journal journal;
  private final Outbox outbox;
  private final Viewers viewers;
  private final Clock clock;

  ReviewingFile(
      Steps steps,
      Cases cases,
      ReleasingCounsel releasing,
      Lawyers lawyers,
      OfficialPapers papers,
      Papers filed,
      Milestones milestones,
      Journal journal,
      Outbox outbox,
      Viewers viewers,
      Clock clock) {
    this.steps = steps;
    this.cases = cases;
    this.releasing = releasing;
    this.lawyers = lawyers;
    this.papers = papers;
    this.filed = filed;
    this.milestones = milestones;
    this.journal = journal;
    this.outbox = outbox;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param decision ACCEPTED or RETURNED
   * @param missing all that is missing, one a line, "" when accepted
   * @param grade EXCELLENT, GOOD, PASS or FAIL, "" when returned
   * @return the decision
   * @throws Refused the reviewer is counsel
   */
  @Transactional
  public String review(
      String caseNumber,
      String decision,
      String missing,
      String grade,
      String deductions,
      String recipientCalled) {
    String counsel = steps.required(Answer.class, caseNumber).content().counsel();
    if (viewers.current().id().equals(counsel)) {
      throw new Refused("承办人不得审查自己的卷宗");
    }
    boolean accepted = decision.equals("ACCEPTED");
    if (accepted && grade.isEmpty()) {
      throw new InvalidInput("qualityGrade", "归档须评定质量等级");
    }
    steps.append(caseNumber, new FileReview(decision, missing, grade, deductions, recipientCalled));
    if (!accepted) {
      giveBack(caseNumber, counsel, missing);
      return decision;
    }
    releasing.release(caseNumber);
    milestones.reached(caseNumber, "ARCHIVED", clock.instant());
    journal.record(caseNumber, "AID_FILED", "卷宗合格归档，质量等级" + StepWords.grade(grade));
    if (grade.equals("FAIL")) {
      outbox.post(
          "group:bureau@" + cases.find(caseNumber).orElseThrow().office(),
          caseNumber,
          "法律援助卷宗质量不合格",
          "案件" + caseNumber + "的卷宗质量评定为不合格，请核处。");
    }
    return decision;
  }

  /**
   * One notice of all that is missing; the review stands from its service. Counsel works in this
   * system: the notice reaches him in the moment in which it is issued.
   */
  private void giveBack(String caseNumber, String counsel, String missing) {
    Lawyer lawyer = lawyers.find(counsel).orElseThrow();
    Papers.Paper notice =
        papers.issue(
            caseNumber,
            new FileReturnNotice(
                lawyer.firm(),
                lawyer.name(),
                steps.required(Review.class, caseNumber).content().cause(),
                filed.latest(caseNumber, "ASSIGNMENT_NOTICE").number(),
                missing
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(ReturnedItem::new)
                    .toList()));
    filed.serve(
        notice.id(),
        new Papers.Service("COUNSEL", "ELECTRONIC", LocalDate.now(clock), "SYSTEM", null));
    journal.record(
        caseNumber,
        "AID_FILE_RETURNED",
        "退补，" + notice.number() + "：" + missing.replace('\n', '；'));
    outbox.post(
        "staff:" + counsel,
        caseNumber,
        "结案材料退回补正",
        "案件" + caseNumber + "的结案材料已退回，须补正的材料见" + notice.number() + "。");
  }
}
