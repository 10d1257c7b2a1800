package org.shouwen.complaint.accepting;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.complaint.limit.Limits;
import org.shouwen.complaint.paper.Acceptance;
import org.shouwen.complaint.policy.ReviewPolicies;
import org.shouwen.complaint.policy.Reviewed;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Notice;
import org.shouwen.complaint.step.Review;
import org.shouwen.document.OfficialPapers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** CO2: whether the complaint is taken up, held against the list of conditions. */
@Component
public class ReviewingComplaint {
  private final Steps steps;
  private final Cases cases;
  private final Sheets sheets;
  private final Limits limits;
  private final Codes codes;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  ReviewingComplaint(
      Steps steps,
      Cases cases,
      Sheets sheets,
      Limits limits,
      Codes codes,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal,
      Clock clock) {
    this.steps = steps;
    this.cases = cases;
    this.sheets = sheets;
    this.limits = limits;
    this.codes = codes;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param opinion ACCEPT, REFUSE, SUPPLEMENT, TRANSFER, MERGE or CLUE; the other answers are YES
   *     or NO
   * @param ground code of table COMPLAINT_REFUSAL, "" unless refused
   * @param mergedInto number of the complaint that it joins, "" unless merged
   * @param secondReason NEW_FACT or OMITTED at a further notice, else ""
   * @return the opinion
   * @throws Refused the conditions say otherwise
   */
  @Transactional
  public String review(
      String caseNumber,
      String entitled,
      String subjectClear,
      String factsStated,
      String ours,
      String inScope,
      String handled,
      String onlyDisagrees,
      String tooLate,
      String anonymous,
      String opinion,
      String ground,
      String mergedInto,
      String secondReason,
      String note) {
    Review review =
        new Review(
            entitled,
            subjectClear,
            factsStated,
            ours,
            inScope,
            handled,
            onlyDisagrees,
            tooLate,
            anonymous,
            opinion,
            ground,
            mergedInto,
            secondReason,
            note);
    ReviewPolicies.against(reviewed(caseNumber, review), opinion, ground)
        .ifPresent(
            reason -> {
              throw new Refused(reason);
            });
    String subject = sheets.of(caseNumber).subject();
    if (opinion.equals("ACCEPT") && (subject == null || subject.isBlank())) {
      throw new InvalidInput("subjectClear", "请先在案件页的“投诉点”里写明被投诉人");
    }
    if (opinion.equals("MERGE")) {
      joinable(caseNumber, mergedInto);
    }
    steps.append(caseNumber, review);
    if (opinion.equals("ACCEPT")) {
      accept(caseNumber);
    }
    journal.record(caseNumber, "CO_REVIEWED", codes.title("COMPLAINT_REVIEW", opinion));
    return opinion;
  }

  /** As the conditions see it; what is missing was asked for once a notice was issued. */
  Reviewed reviewed(String caseNumber, Review review) {
    return new Reviewed(
        yes(review.entitled()),
        yes(review.subjectClear()),
        yes(review.factsStated()),
        yes(review.ours()),
        yes(review.inScope()),
        yes(review.handled()),
        yes(review.onlyDisagrees()),
        yes(review.tooLate()),
        yes(review.anonymous()),
        !steps.all(Notice.class, caseNumber).isEmpty());
  }

  private void joinable(String caseNumber, String into) {
    boolean open =
        !into.isEmpty()
            && !into.equals(caseNumber)
            && cases
                .find(into)
                .filter(c -> "COMPLAINT".equals(c.item()) && !c.state().equals("CLOSED"))
                .isPresent();
    if (!open) {
      throw new InvalidInput("mergedInto", "须是另一件尚未办结的投诉");
    }
  }

  private void accept(String caseNumber) {
    DeadlineRule limit = limits.ofKind(caseNumber, "CO-HANDLE");
    LocalDate today = LocalDate.now(clock);
    milestones.reached(caseNumber, "ACCEPTED", clock.instant());
    papers.issue(
        caseNumber,
        new Acceptance(
            codes.title("COMPLAINT_KIND", limits.kind(caseNumber)),
            sheets.of(caseNumber).subject(),
            today,
            Limits.inWords(limit),
            limit.article()));
  }

  private static boolean yes(String answer) {
    return "YES".equals(answer);
  }
}
