package org.shouwen.intake.lifecycle;

import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** 一表办理: an item that has no lifecycle of its own yet still gets its result. */
@Component
public class Handling {
  private final Journal journal;

  Handling(Journal journal) {
    this.journal = journal;
  }

  /**
   * @param result SETTLED, PARTLY or NOT_POSSIBLE
   * @param remedies where the person can turn to besides
   * @return the result for the first contact's feedback
   */
  public String record(
      String caseNumber, String result, String summary, String basis, String remedies) {
    journal.record(
        caseNumber,
        "HANDLED",
        title(result)
            + "；"
            + Words.labelled("结果", summary)
            + Words.labelled("依据", basis)
            + Words.labelled("救济途径", remedies));
    return title(result);
  }

  private static String title(String result) {
    return switch (result) {
      case "SETTLED" -> "已办成";
      case "PARTLY" -> "部分办成";
      case "NOT_POSSIBLE" -> "依法不能办理";
      default -> result;
    };
  }
}
