package org.shouwen.notary.reviewing;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.identity.Viewers;
import org.shouwen.notary.examining.AskingStandstill;
import org.shouwen.notary.policy.Conclusion;
import org.shouwen.notary.step.ReviewFinding;
import org.shouwen.notary.step.StandstillAsk;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** NO12: the review, by another notary than the one who made the deed. */
@Component
public class ReviewingDeed {
  private static final String STOOD = "NOTARY_REVIEW_STOOD";
  private static final String LIMIT = "NO-REVIEW-STAND";
  private static final Set<String> LIMITED = Set.of("SUPPLEMENT", "VERIFY");
  private final Steps steps;
  private final Codes codes;
  private final DeedMaker original;
  private final AskingStandstill standstill;
  private final CaseClocks clocks;
  private final Cases cases;
  private final Milestones milestones;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;

  ReviewingDeed(
      Steps steps,
      Codes codes,
      DeedMaker original,
      AskingStandstill standstill,
      CaseClocks clocks,
      Cases cases,
      Milestones milestones,
      Journal journal,
      Viewers viewers,
      Clock clock) {
    this.steps = steps;
    this.codes = codes;
    this.original = original;
    this.standstill = standstill;
    this.clocks = clocks;
    this.cases = cases;
    this.milestones = milestones;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param proposal one of the five conclusions, or SUPPLEMENT, VERIFY, FORCE_MAJEURE
   * @param missing what is to be supplied, one a line
   * @return PROPOSED, STANDSTILL, or HINDERED by force majeure
   * @throws Refused the reviewer made the deed, or the six months of supplement and verification
   *     are used up
   */
  @Transactional
  public String review(
      String caseNumber,
      String findings,
      String basis,
      String originalStatement,
      String proposal,
      String about,
      String counterpart,
      String missing,
      String secondNoticeReason) {
    if (original.is(viewers.current(), caseNumber)) {
      throw new Refused("复查由原承办公证员以外的公证员办理");
    }
    if (LIMITED.contains(proposal) && usedUp(caseNumber)) {
      throw new InvalidInput("reviewProposal", "补证和核实已满六个月，须作出结论");
    }
    steps.append(caseNumber, new ReviewFinding(findings, basis, originalStatement, proposal));
    cases.setHandler(caseNumber, viewers.current().id());
    journal.record(
        caseNumber,
        "NOTARY_REVIEWED",
        Conclusion.of(proposal).isPresent()
            ? "复查意见：" + codes.title("NOTARY_REVIEW", proposal)
            : "复查中：" + about + missing.replace('\n', '；'));
    if (Conclusion.of(proposal).isPresent()) {
      return "PROPOSED";
    }
    boolean first =
        steps.all(StandstillAsk.class, caseNumber).stream()
            .noneMatch(ask -> LIMITED.contains(ask.content().ground()));
    standstill.ask(caseNumber, proposal, missing.strip(), about, counterpart, secondNoticeReason);
    if (!LIMITED.contains(proposal)) {
      return "HINDERED";
    }
    if (first) {
      // The six months count from the first; later ones do not begin them anew.
      milestones.reached(caseNumber, STOOD, clock.instant());
    }
    return "STANDSTILL";
  }

  private boolean usedUp(String caseNumber) {
    return clocks.of(caseNumber, Locale.CHINESE).stream()
        .filter(c -> c.rule().equals(LIMIT))
        .anyMatch(c -> c.state() == ClockView.State.EXPIRED);
  }
}
