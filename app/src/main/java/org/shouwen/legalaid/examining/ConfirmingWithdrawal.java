package org.shouwen.legalaid.examining;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.RecordingLate;
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
  private final ReceivingSupplement supplement;
  private final RecordingLate late;
  private final Journal journal;

  ConfirmingWithdrawal(
      Steps steps,
      Papers papers,
      ReceivingSupplement supplement,
      RecordingLate late,
      Journal journal) {
    this.steps = steps;
    this.papers = papers;
    this.supplement = supplement;
    this.late = late;
    this.journal = journal;
  }

  /**
   * @param decision DEEMED, MORE_TIME, or SUPPLIED when what was asked for had come in time and
   *     only its recording was late
   * @param materials what came, "" unless supplied
   * @param suppliedOn ISO day on which it came, within the period; the seven days go on from it
   * @return WITHDRAWN, MORE_TIME or SUPPLIED
   * @throws Refused the proof was not looked at, or the notice never reached the applicant
   */
  @Transactional
  public String confirm(
      String caseNumber,
      String decision,
      Boolean receiptChecked,
      String reason,
      String materials,
      String suppliedOn) {
    if (!receiptChecked) {
      throw new Refused("须先核对送达回证");
    }
    boolean deemed = decision.equals("DEEMED");
    if (deemed && papers.latest(caseNumber, "SUPPLEMENT_NOTICE").services().isEmpty()) {
      throw new Refused("补充材料通知书没有送达记录，不得视为撤回");
    }
    steps.append(caseNumber, new Withdrawal(decision, reason));
    if (decision.equals("SUPPLIED")) {
      supplement.receive(caseNumber, materials, suppliedOn);
      late.met(caseNumber, "LA-SUPPLEMENT");
      late.resumed(caseNumber, "LA-DECIDE");
      journal.record(caseNumber, "AID_SUPPLIED_IN_TIME", reason);
      return decision;
    }
    journal.record(caseNumber, deemed ? "AID_DEEMED_WITHDRAWN" : "AID_MORE_TIME", reason);
    return deemed ? "WITHDRAWN" : "MORE_TIME";
  }
}
