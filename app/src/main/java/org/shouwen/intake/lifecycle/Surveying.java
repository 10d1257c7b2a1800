package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** What becomes of the absence of a rating. */
@Component
public class Surveying {
  private final Journal journal;

  Surveying(Journal journal) {
    this.journal = journal;
  }

  /** Not rated is neither content nor discontent: it is counted as itself. */
  public void lapse(String caseNumber) {
    journal.record(caseNumber, "NOT_RATED", "评价期届满，未评价");
  }
}
