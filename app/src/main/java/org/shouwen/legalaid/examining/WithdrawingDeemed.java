package org.shouwen.legalaid.examining;

import java.time.Clock;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end 视为撤回; the applicant may apply anew at any time. */
@Component
public class WithdrawingDeemed {
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  WithdrawingDeemed(Milestones milestones, Journal journal, Clock clock) {
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public void record(String caseNumber) {
    milestones.reached(caseNumber, "DEEMED_WITHDRAWN", clock.instant());
    journal.record(caseNumber, "AID_ENDED", "视为撤回申请，可以重新申请");
  }
}
