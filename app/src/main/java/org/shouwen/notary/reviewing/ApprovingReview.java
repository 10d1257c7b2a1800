package org.shouwen.notary.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.document.OfficialPapers;
import org.shouwen.identity.Viewers;
import org.shouwen.notary.issuing.RegisteringNotarization;
import org.shouwen.notary.paper.ReviewOutcome;
import org.shouwen.notary.policy.Conclusion;
import org.shouwen.notary.step.ReviewDecision;
import org.shouwen.notary.step.ReviewFinding;
import org.shouwen.notary.step.ReviewRequest;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decision on a review 复查决定, by somebody who neither reviewed nor made the deed. */
@Component
public class ApprovingReview {
  /** 日 from receipt within which one may complain to the association (争议投诉处理办法 art. 6). */
  private static final int DISPUTE_DAYS = 60;

  private final Steps steps;
  private final Codes codes;
  private final DeedMaker original;
  private final RegisteringNotarization register;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;

  ApprovingReview(
      Steps steps,
      Codes codes,
      DeedMaker original,
      RegisteringNotarization register,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal,
      Viewers viewers,
      Clock clock) {
    this.steps = steps;
    this.codes = codes;
    this.original = original;
    this.register = register;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param decision AGREE or RETURN
   * @return RETURN, or UPHELD, CORRECTED, REVOKED
   * @throws Refused the approver reviewed it himself, or made the deed
   */
  @Transactional
  public String decide(String caseNumber, String decision, String reason) {
    Step<ReviewFinding> found = steps.required(ReviewFinding.class, caseNumber);
    if (found.by().equals(viewers.current().id()) || original.is(viewers.current(), caseNumber)) {
      throw new Refused("审批人不得是复查公证员或者原承办公证员");
    }
    if (decision.equals("RETURN")) {
      steps.append(caseNumber, new ReviewDecision(decision, null, reason, null, null));
      journal.record(caseNumber, "NOTARY_REVIEW_DECIDED", "退回复查公证员：" + reason);
      return decision;
    }
    Conclusion conclusion = Conclusion.of(found.content().proposal()).orElseThrow();
    String words = codes.of("NOTARY_REVIEW", conclusion.name(), "reviewApproval").title();
    String deed = steps.required(ReviewRequest.class, caseNumber).content().deedNumber();
    String number =
        papers
            .issue(
                caseNumber,
                new ReviewOutcome(deed, found.content().findings(), words, DISPUTE_DAYS))
            .number();
    LocalDate today = LocalDate.now(clock);
    steps.append(
        caseNumber, new ReviewDecision(decision, conclusion.name(), reason, number, today));
    milestones.reachedOn(caseNumber, "NOTARY_REVIEW_DECIDED", today);
    journal.record(caseNumber, "NOTARY_REVIEW_DECIDED", words + "，" + number);
    register.enter(caseNumber, conclusion.outcome(), deed);
    register.close(caseNumber);
    return conclusion.group();
  }
}
