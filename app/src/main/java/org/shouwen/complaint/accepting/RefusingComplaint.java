package org.shouwen.complaint.accepting;

import java.time.Clock;
import java.util.List;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.paper.ComplaintRefusal;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Refusal;
import org.shouwen.complaint.step.Review;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Not to take a complaint up 不予受理 is decided by a second person, and said with its ground. */
@Component
public class RefusingComplaint {
  private final Steps steps;
  private final Sheets sheets;
  private final Codes codes;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;

  RefusingComplaint(
      Steps steps,
      Sheets sheets,
      Codes codes,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal,
      Viewers viewers,
      Clock clock) {
    this.steps = steps;
    this.sheets = sheets;
    this.codes = codes;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param approval APPROVE or RETURN
   * @return REFUSE or RETURNED
   * @throws Refused the same person proposed it
   */
  @Transactional
  public String decide(String caseNumber, String approval, String note) {
    Step<Review> review = steps.required(Review.class, caseNumber);
    if (review.by().equals(viewers.current().id())) {
      throw new Refused("批准人不得是提出意见的人");
    }
    boolean approved = approval.equals("APPROVE");
    if (!approved && note.isEmpty()) {
      throw new InvalidInput("approvalNote", "退回须写明意见");
    }
    steps.append(caseNumber, new Refusal(approval, note));
    if (!approved) {
      journal.record(caseNumber, "CO_REFUSAL_RETURNED", note);
      return "RETURNED";
    }
    Code ground = codes.of("COMPLAINT_REFUSAL", review.content().ground(), "refusalApproval");
    milestones.reached(caseNumber, "REFUSED", clock.instant());
    Papers.Paper paper =
        papers.issue(
            caseNumber,
            new ComplaintRefusal(
                sheets.of(caseNumber).subject(),
                review.content().note(),
                codes.title("COMPLAINT_WAY", ground.code()),
                List.of(new Ground(ground.title(), ground.article()))));
    journal.record(caseNumber, "CO_REFUSED", ground.title() + "，" + paper.number());
    return "REFUSE";
  }
}
