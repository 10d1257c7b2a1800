package org.shouwen.legalaid.examining;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.legalaid.step.Steps;
import org.shouwen.legalaid.step.Withdrawal;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether silence counts as withdrawal (法律援助法 art. 43(2)): a person says so, after looking at the
 * proof of service.
 */
@Component
public class ConfirmingWithdrawal {
  private final Steps steps;
  private final Papers papers;
  private final Journal journal;

  ConfirmingWithdrawal(Steps steps, Papers papers, Journal journal) {
    this.steps = steps;
    this.papers = papers;
    this.journal = journal;
  }

  /**
   * @param decision DEEMED or MORE_TIME
   * @return WITHDRAWN or MORE_TIME
   * @throws Refused the proof was not looked at, or the notice never reached the applicant
   */
  @Transactional
  public String confirm(String caseNumber, String decision, Boolean receiptChecked, String reason) {
    if (!receiptChecked) {
      throw new Refused("须先核对送达回证");
    }
    boolean deemed = decision.equals("DEEMED");
    if (deemed && papers.latest(caseNumber, "SUPPLEMENT_NOTICE").services().isEmpty()) {
      throw new Refused("补充材料通知书没有送达记录，不得视为撤回");
    }
    steps.append(caseNumber, new Withdrawal(decision, reason));
    journal.record(caseNumber, deemed ? "AID_DEEMED_WITHDRAWN" : "AID_MORE_TIME", reason);
    return deemed ? "WITHDRAWN" : "MORE_TIME";
  }
}
