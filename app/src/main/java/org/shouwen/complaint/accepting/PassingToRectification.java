package org.shouwen.complaint.accepting;

import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Minor matters of attitude or facilities need no investigation: they are put right at once. */
@Component
public class PassingToRectification {
  private final Journal journal;

  PassingToRectification(Journal journal) {
    this.journal = journal;
  }

  /**
   * @return the outcome, for which the request is passed to rectification
   */
  @Transactional
  public String pass(String caseNumber) {
    journal.record(caseNumber, "CO_TO_RECTIFICATION", "态度、设施等小事，直接整改");
    return "转整改";
  }
}
