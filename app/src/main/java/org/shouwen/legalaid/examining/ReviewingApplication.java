package org.shouwen.legalaid.examining;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.policy.Application;
import org.shouwen.legalaid.policy.EligibilityPolicies;
import org.shouwen.legalaid.policy.EligibilityPolicies.Ground;
import org.shouwen.legalaid.step.Hardship;
import org.shouwen.legalaid.step.Review;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA6: the reviewer's proposal, which the eligibility policies must bear out. */
@Component
public class ReviewingApplication {
  private final Steps steps;
  private final Codes codes;
  private final Journal journal;

  ReviewingApplication(Steps steps, Codes codes, Journal journal) {
    this.steps = steps;
    this.codes = codes;
    this.journal = journal;
  }

  /**
   * @param scopeArticle code of table SCOPE, or NONE
   * @param proposal GRANT, REFUSE or RECHECK
   * @param ground code of table REFUSAL, "" unless refused
   * @return the proposal
   * @throws Refused the policies say otherwise
   */
  @Transactional
  public String propose(
      String caseNumber,
      String eligible,
      String scopeArticle,
      String aidForm,
      String legalPosition,
      String cause,
      String handlingAgency,
      String severity,
      Boolean recusalDeclared,
      String facts,
      String proposal,
      String ground) {
    if (!recusalDeclared) {
      throw new Refused("须先声明无回避事由");
    }
    if (!scopeArticle.equals("NONE")) {
      codes.of("SCOPE", scopeArticle, "scopeArticle");
    }
    String hardship = steps.required(Hardship.class, caseNumber).content().result();
    var application = new Application(eligible.equals("YES"), scopeArticle, hardship);
    if (!proposal.equals("RECHECK")) {
      bear(proposal, ground, EligibilityPolicies.grounds(application));
    }
    steps.append(
        caseNumber,
        new Review(
            eligible,
            scopeArticle,
            aidForm,
            legalPosition,
            cause,
            handlingAgency,
            severity,
            facts,
            proposal,
            ground));
    journal.record(caseNumber, "AID_REVIEWED", said(proposal, ground));
    return proposal;
  }

  static void bear(String proposal, String ground, List<Ground> grounds) {
    if (proposal.equals("GRANT") && !grounds.isEmpty()) {
      throw new Refused("不能给予：" + grounds.stream().map(Ground::reason).collect(joining("；")));
    }
    if (proposal.equals("REFUSE")) {
      if (ground.isEmpty()) {
        throw new InvalidInput("refusalGround", "不予须选择理由条款");
      }
      if (grounds.stream().noneMatch(g -> g.code().equals(ground))) {
        throw new Refused(
            grounds.isEmpty()
                ? "符合条件，没有不予的理由"
                : "理由应为：" + grounds.stream().map(Ground::reason).collect(joining("；")));
      }
    }
  }

  private String said(String proposal, String ground) {
    return switch (proposal) {
      case "GRANT" -> "拟给予法律援助";
      case "REFUSE" -> "拟不予法律援助：" + codes.title("REFUSAL", ground);
      default -> "补充核查经济状况";
    };
  }
}
