package org.shouwen.notary.reviewing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.document.OfficialPapers;
import org.shouwen.notary.issuing.RegisteringNotarization;
import org.shouwen.notary.paper.ReviewInadmissible;
import org.shouwen.notary.policy.ReviewPeriods;
import org.shouwen.notary.step.ReviewRequest;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** NO12: a request for review comes in; one that comes too late is told so in writing. */
@Component
public class ReceivingReview {
  private final Steps steps;
  private final RegisteringNotarization register;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  ReceivingReview(
      Steps steps,
      RegisteringNotarization register,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal,
      Clock clock) {
    this.steps = steps;
    this.register = register;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param applicant PARTY or INTERESTED
   * @param originalCase number of the case of the deed in this system, "" if it was not made here
   * @param knownOn ISO day on which the party received the deed, or an interested person knew of it
   * @param appliedOn ISO day: the thirty days count from the next
   * @return ADMISSIBLE or INADMISSIBLE
   */
  @Transactional
  public String receive(
      String caseNumber,
      String applicant,
      String deedNumber,
      String deedIssuedOn,
      String originalNotary,
      String originalCase,
      String knownOn,
      String appliedOn,
      String request,
      String reasons) {
    LocalDate issued = Days.of(deedIssuedOn);
    LocalDate known = Days.notBefore(issued, Days.of(knownOn), "knownOn", "收到或者知道之日不能早于出具日");
    LocalDate applied =
        Days.notBefore(known, Days.of(appliedOn), "reviewAppliedOn", "申请日不能早于收到或者知道之日");
    steps.append(
        caseNumber,
        new ReviewRequest(
            applicant,
            deedNumber,
            issued,
            originalNotary,
            originalCase,
            known,
            applied,
            request,
            reasons));
    milestones.reachedOn(caseNumber, "NOTARY_REVIEW_APPLIED", applied);
    Optional<String> late = ReviewPeriods.late(issued, known, applied);
    late.ifPresent(reason -> refuse(caseNumber, deedNumber, reason));
    journal.record(
        caseNumber,
        "NOTARY_REVIEW_RECEIVED",
        late.map(reason -> "复查申请逾期：" + reason).orElse("收到对" + deedNumber + "的复查申请"));
    return late.isPresent() ? "INADMISSIBLE" : "ADMISSIBLE";
  }

  private void refuse(String caseNumber, String deedNumber, String reason) {
    papers.issue(caseNumber, new ReviewInadmissible(deedNumber, reason));
    register.enter(caseNumber, "复查不予受理", deedNumber);
    milestones.reached(caseNumber, "REFUSED", clock.instant());
  }
}
