package org.shouwen.legalaid.undertaking;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.ChangingClocks;
import org.shouwen.clock.Timekeeping;
import org.shouwen.legalaid.step.Agreement;
import org.shouwen.legalaid.step.Excuse;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An excuse in the clock's ledger: neither standstill nor extension, and not the lawyer's own to
 * grant.
 */
@Component
public class ExcusingAgreement {
  private static final String RULE = "LA-AGREEMENT";
  private final Steps steps;
  private final Timekeeping clocks;
  private final ChangingClocks changing;
  private final Journal journal;

  ExcusingAgreement(Steps steps, Timekeeping clocks, ChangingClocks changing, Journal journal) {
    this.steps = steps;
    this.clocks = clocks;
    this.changing = changing;
    this.journal = journal;
  }

  /**
   * @param decision CONFIRMED or DENIED
   */
  @Transactional
  public void excuse(String caseNumber, String decision, String note) {
    boolean confirmed = decision.equals("CONFIRMED");
    if (!confirmed && note.isEmpty()) {
      throw new InvalidInput("excuseNote", "不予免责须写明理由");
    }
    String reason = steps.required(Agreement.class, caseNumber).content().notSignedReason();
    steps.append(caseNumber, new Excuse(reason, decision, note));
    if (confirmed) {
      clocks.openOf(caseNumber).stream()
          .filter(clock -> clock.rule().equals(RULE))
          .forEach(clock -> changing.excuseByStep(clock.id(), reason, "未签约原因核实记录"));
    }
    journal.record(caseNumber, "AID_EXCUSE", confirmed ? "核实为受援人或客观原因，承办人免责" : "不予免责：" + note);
  }
}
