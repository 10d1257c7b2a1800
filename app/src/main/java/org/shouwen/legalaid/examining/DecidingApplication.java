package org.shouwen.legalaid.examining;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.identity.Viewers;
import org.shouwen.legalaid.paper.GrantDecision;
import org.shouwen.legalaid.paper.RefusalDecision;
import org.shouwen.legalaid.policy.Application;
import org.shouwen.legalaid.policy.EligibilityPolicies;
import org.shouwen.legalaid.step.Decision;
import org.shouwen.legalaid.step.Hardship;
import org.shouwen.legalaid.step.Review;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA7: the decision, by somebody who did not propose it, issued with its 文号. */
@Component
public class DecidingApplication {
  private final Steps steps;
  private final Codes codes;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;
  private final int objectionDays;

  /**
   * @param objectionDays 日 from receipt to object (法律援助法 art. 49); the number is assumed
   */
  DecidingApplication(
      Steps steps,
      Codes codes,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal,
      Viewers viewers,
      Clock clock,
      @Value("${shouwen.legal-aid.objection-days:15}") int objectionDays) {
    this.steps = steps;
    this.codes = codes;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
    this.objectionDays = objectionDays;
  }

  /**
   * @param approval GRANT, REFUSE or RETURN
   * @param ground code of table REFUSAL, "" unless refused
   * @return the approval
   * @throws Refused the same person proposed it, or the policies say otherwise
   */
  @Transactional
  public String decide(String caseNumber, String approval, String ground, String reason) {
    Step<Review> review = steps.required(Review.class, caseNumber);
    if (review.by().equals(viewers.current().id())) {
      throw new Refused("审批人不得是提出意见的人");
    }
    if (!approval.equals("GRANT") && reason.isEmpty()) {
      throw new InvalidInput("approvalReason", "退回和不予须写明意见");
    }
    Papers.Paper paper =
        switch (approval) {
          case "GRANT" -> grant(caseNumber, review.content());
          case "REFUSE" -> refuse(caseNumber, review.content(), ground, reason);
          default -> null;
        };
    String number = paper == null ? null : paper.number();
    steps.append(caseNumber, new Decision(approval, ground, reason, number));
    journal.record(
        caseNumber,
        "AID_DECIDED",
        switch (approval) {
          case "GRANT" -> "给予法律援助，" + number;
          case "REFUSE" -> "不予法律援助：" + codes.title("REFUSAL", ground) + "，" + number;
          default -> "退回审查人：" + reason;
        });
    return approval;
  }

  private Papers.Paper grant(String caseNumber, Review review) {
    Application application = application(caseNumber, review);
    ReviewingApplication.bear("GRANT", "", EligibilityPolicies.grounds(application));
    String hardship = application.freedOfHardship() ? "UNRESTRICTED" : application.hardship();
    milestones.reached(caseNumber, "GRANTED", clock.instant());
    List<Ground> grounds = new ArrayList<>();
    grounds.add(ground(codes.of("SCOPE", review.scopeArticle(), "approval")));
    grounds.add(ground(codes.of("HARDSHIP", hardship, "approval")));
    return papers.issue(
        caseNumber,
        new GrantDecision(
            review.cause(),
            codes.title("FORM", review.aidForm()),
            codes.title("POSITION", review.legalPosition()),
            grounds));
  }

  private Papers.Paper refuse(String caseNumber, Review review, String ground, String reason) {
    if (ground.isEmpty()) {
      throw new InvalidInput("decisionGround", "不予须选择理由条款");
    }
    ReviewingApplication.bear(
        "REFUSE", ground, EligibilityPolicies.grounds(application(caseNumber, review)));
    milestones.reached(caseNumber, "REFUSED", clock.instant());
    return papers.issue(
        caseNumber,
        new RefusalDecision(
            review.cause(),
            review.facts() + "\n" + reason,
            List.of(ground(codes.of("REFUSAL", ground, "decisionGround"))),
            objectionDays,
            true));
  }

  private Application application(String caseNumber, Review review) {
    return new Application(
        review.eligible().equals("YES"),
        review.scopeArticle(),
        steps.required(Hardship.class, caseNumber).content().result());
  }

  private static Ground ground(Code code) {
    return new Ground(code.title(), code.article());
  }
}
