package org.shouwen.legalaid.assigning;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.step.Arrangement;
import org.shouwen.legalaid.step.NoCounsel;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * LA10, the outcome 报上级: nobody can be assigned, so that those above find somebody. Aid once
 * granted is owed, and the three days run on.
 */
@Component
public class ReportingNoCounsel {
  private final RankingCounsel ranking;
  private final Steps steps;
  private final Cases cases;
  private final Journal journal;
  private final Outbox outbox;

  ReportingNoCounsel(
      RankingCounsel ranking, Steps steps, Cases cases, Journal journal, Outbox outbox) {
    this.ranking = ranking;
    this.steps = steps;
    this.cases = cases;
    this.journal = journal;
    this.outbox = outbox;
  }

  /**
   * @param note needed while the rules leave candidates
   */
  @Transactional
  public void report(String caseNumber, String note) {
    if (ranking.count(caseNumber) > 0 && note.isEmpty()) {
      throw new InvalidInput("assignmentReason", "还有可以指派的承办人，报上级须写明原因");
    }
    String found = ranking.told(caseNumber);
    steps.append(caseNumber, new NoCounsel(found, note));
    journal.record(caseNumber, "AID_NO_COUNSEL", found + (note.isEmpty() ? "" : "；" + note));
    String office = cases.find(caseNumber).orElseThrow().office();
    for (String superior : new String[] {"bureau", "leader"}) {
      outbox.post(
          "group:" + superior + "@" + office,
          caseNumber,
          "法律援助无可指派人员",
          "案件" + caseNumber + "已决定给予法律援助，但" + found + "。请协调承办人员，指派期限照常计算。");
    }
  }

  /** Somebody was found, or may be found now: the lawyers are ranked anew. */
  @Transactional
  public void arranged(String caseNumber, String note) {
    steps.append(caseNumber, new Arrangement(note));
    journal.record(caseNumber, "AID_COUNSEL_ARRANGED", note);
  }
}
