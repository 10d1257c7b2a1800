package org.shouwen.complaint.accepting;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.step.Clue;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An anonymous complaint cannot be answered, but what it says is looked into. */
@Component
public class CheckingClue {
  private final Steps steps;
  private final Codes codes;
  private final Journal journal;

  CheckingClue(Steps steps, Codes codes, Journal journal) {
    this.steps = steps;
    this.codes = codes;
    this.journal = journal;
  }

  /**
   * @param result TRANSFER, RECTIFY or NOTHING
   * @return the result
   */
  @Transactional
  public String record(String caseNumber, String result, String note) {
    steps.append(caseNumber, new Clue(result, note));
    journal.record(
        caseNumber, "CO_CLUE_CHECKED", codes.title("COMPLAINT_CLUE", result) + "：" + note);
    return result;
  }
}
