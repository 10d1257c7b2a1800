package org.shouwen.legalaid.undertaking;

import org.shouwen.casefile.Journal;
import org.shouwen.legalaid.step.Days;
import org.shouwen.legalaid.step.FileCorrection;
import org.shouwen.legalaid.step.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the lawyer added to a returned file. */
@Component
public class CorrectingFile {
  private final Steps steps;
  private final Journal journal;

  CorrectingFile(Steps steps, Journal journal) {
    this.steps = steps;
    this.journal = journal;
  }

  /**
   * @param correctedOn ISO day
   */
  @Transactional
  public void correct(String caseNumber, String items, String correctedOn) {
    steps.append(caseNumber, new FileCorrection(items, Days.of(correctedOn)));
    journal.record(caseNumber, "AID_FILE_CORRECTED", "补正卷宗：" + items.replace('\n', '；'));
  }
}
