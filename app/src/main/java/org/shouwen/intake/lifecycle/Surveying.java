package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** What becomes of the resident's rating, or of its absence. */
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

  /**
   * @param finding SERVICE, RESULT or UNFOUNDED
   */
  public void record(String caseNumber, String finding, String facts) {
    journal.record(
        caseNumber, "LOW_RATING_REVIEWED", title(finding) + "；" + Words.labelled("事实", facts));
  }

  private static String title(String finding) {
    return switch (finding) {
      case "SERVICE" -> "服务问题属实";
      case "RESULT" -> "结果不如愿，非服务问题";
      case "UNFOUNDED" -> "查无实据";
      default -> finding;
    };
  }
}
