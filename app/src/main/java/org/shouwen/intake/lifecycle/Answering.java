package org.shouwen.intake.lifecycle;

import java.time.LocalDate;
import java.util.Date;
import org.shouwen.calendar.WorkingHours;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** 当场答复: the small things, in one form. */
@Component
public class Answering {
  private final Cases cases;
  private final Journal journal;

  Answering(Cases cases, Journal journal) {
    this.cases = cases;
    this.journal = journal;
  }

  /**
   * @param result ANSWERED, CALL_BACK or PASS_ON
   * @param aidTold whether the person was told that legal aid can be applied for
   * @return the outcome that the request has when nothing else follows
   */
  public String record(
      String caseNumber, String result, String answer, String basis, Boolean aidTold) {
    journal.record(
        caseNumber,
        "ANSWERED",
        title(result)
            + "；"
            + Words.labelled("答复要点", answer)
            + Words.labelled("依据", basis)
            + (aidTold ? "已告知可以申请法律援助" : ""));
    if (result.equals("ANSWERED")) {
      cases.setState(caseNumber, "RATING");
    } else if (result.equals("PASS_ON")) {
      cases.setState(caseNumber, "DISPATCHING");
    }
    return Outcome.ANSWERED_ON_SPOT.title();
  }

  /**
   * @param day ISO date; a day that has begun means now
   * @return when the office opens on that day, Asia/Shanghai
   */
  public Date callBackAt(String day) {
    return Date.from(WorkingHours.USUAL.opening(LocalDate.parse(day)));
  }

  private static String title(String result) {
    return switch (result) {
      case "ANSWERED" -> "已当场答复";
      case "CALL_BACK" -> "约定回拨";
      case "PASS_ON" -> "转办";
      default -> result;
    };
  }
}
