package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** 指引: not ours, but nobody leaves without knowing whose. */
@Component
public class Referring {
  private final Cases cases;
  private final Journal journal;

  Referring(Cases cases, Journal journal) {
    this.cases = cases;
    this.journal = journal;
  }

  /**
   * @param to the authority that is competent
   * @param means code of how the person was told
   * @param ways where, how and with what to apply there
   */
  public void record(String caseNumber, String to, String means, String ways) {
    journal.record(
        caseNumber,
        "REFERRED",
        Words.labelled("有权单位", to)
            + Words.labelled("告知方式", Words.of(Words.MEANS, means))
            + Words.labelled("途径", ways));
    cases.close(caseNumber, Outcome.REFERRED.title());
  }
}
