package org.shouwen.legalaid.undertaking;

import java.time.Clock;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.step.Closing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA15: the closing report; the review of the file counts from its receipt. */
@Component
public class ClosingMatter {
  private final Steps steps;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  ClosingMatter(Steps steps, Milestones milestones, Journal journal, Clock clock) {
    this.steps = steps;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param claimed yuan, null when the matter has no amount
   * @param recovered yuan recovered or saved
   */
  @Transactional
  public void submit(
      String caseNumber,
      String way,
      String result,
      Long claimed,
      Long recovered,
      String adoption,
      String summary,
      Long pages) {
    steps.append(
        caseNumber, new Closing(way, result, claimed, recovered, adoption, summary, pages));
    milestones.reached(caseNumber, "FILE_RECEIVED", clock.instant());
    journal.record(
        caseNumber, "AID_FILE_RECEIVED", "收到结案材料" + pages + "页，挽回或避免损失" + recovered + "元");
  }
}
