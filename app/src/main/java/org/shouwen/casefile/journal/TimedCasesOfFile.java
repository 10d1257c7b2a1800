package org.shouwen.casefile.journal;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.clock.TimedCases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets clocks write into the journal of the case that they time, and keeps them from those who may
 * not see it.
 */
@Component
class TimedCasesOfFile implements TimedCases {
  private final Journal journal;
  private final ObjectProvider<Cases> cases;

  /** A provider: opening a case opens its clocks. */
  TimedCasesOfFile(Journal journal, ObjectProvider<Cases> cases) {
    this.journal = journal;
    this.cases = cases;
  }

  @Override
  public void journal(
      String caseNumber, String action, String detail, String before, String after) {
    journal.record(caseNumber, action, detail, before, after);
  }

  @Override
  public void requireVisible(String caseNumber) {
    cases.getObject().visible(caseNumber);
  }
}
