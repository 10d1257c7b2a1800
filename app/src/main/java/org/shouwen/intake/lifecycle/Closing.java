package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** 归档工单并销号. */
@Component
public class Closing {
  private final Cases cases;
  private final Journal journal;

  Closing(Cases cases, Journal journal) {
    this.cases = cases;
    this.journal = journal;
  }

  /**
   * @param outcome title of an {@link Outcome}
   */
  public void close(String caseNumber, String outcome) {
    journal.record(caseNumber, "WORK_ORDER_FILED", "工单归档");
    cases.close(caseNumber, outcome);
  }
}
