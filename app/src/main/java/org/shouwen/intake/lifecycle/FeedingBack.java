package org.shouwen.intake.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.calendar.WorkingHours;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** 反馈: the first contact brings the result to the resident, whatever it is. */
@Component
public class FeedingBack {
  private static final int DAYS_TO_TRY = 3;

  /** Good enough to be polite: no legal date hangs on it. */
  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

  private static final String NOT_REACHED = "NOT_REACHED";
  private final Cases cases;
  private final Journal journal;
  private final Clock clock;

  FeedingBack(Cases cases, Journal journal, Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param opinion ACCEPTED, OBJECTS or NOT_REACHED
   * @param evidence number of a recording, a message or a signature
   * @return FED_BACK, OBJECTS, TRY_AGAIN, or LOST after the third day on which nobody was reached
   */
  public String record(
      String caseNumber,
      String opinion,
      String means,
      String summary,
      Boolean remediesTold,
      String evidence) {
    if (opinion.equals(NOT_REACHED)) {
      journal.record(caseNumber, NOT_REACHED, "未联系上；" + Words.labelled("凭证", evidence));
      return daysTried(caseNumber) < DAYS_TO_TRY ? "TRY_AGAIN" : "LOST";
    }
    boolean objects = opinion.equals("OBJECTS");
    journal.record(
        caseNumber,
        "FED_BACK",
        (objects ? "有异议；" : "认可；")
            + Words.labelled("方式", Words.of(Words.MEANS, means))
            + Words.labelled("结果", summary)
            + (remediesTold ? "已讲明救济途径；" : "")
            + Words.labelled("凭证", evidence));
    if (objects) {
      return "OBJECTS";
    }
    cases.setState(caseNumber, "RATING");
    return "FED_BACK";
  }

  /** When the office next opens after today, so that three attempts fall on three days. */
  public Date nextAttemptAt(String caseNumber) {
    Instant tomorrow = Shanghai.endOf(Shanghai.day(clock.instant()));
    return Date.from(WorkingHours.USUAL.from(CALENDAR, tomorrow));
  }

  /** The reasons and the remedies that were explained to somebody who objects. */
  public void explain(String caseNumber, String explanation, String remedy) {
    journal.record(
        caseNumber,
        "EXPLAINED",
        Words.labelled("释明", explanation) + Words.labelled("救济途径", remedy));
    cases.setState(caseNumber, "RATING");
  }

  /**
   * @param letterNumber of the registered letter
   * @param postedOn ISO day
   */
  public void giveUp(String caseNumber, String letterNumber, String postedOn) {
    journal.record(caseNumber, "LETTER_POSTED", "挂号信 " + letterNumber + "，" + postedOn + " 寄出");
    cases.close(caseNumber, Outcome.LOST.title());
  }

  private long daysTried(String caseNumber) {
    return journal.of(caseNumber).stream()
        .filter(entry -> entry.action().equals(NOT_REACHED))
        .map(entry -> Shanghai.day(entry.at()))
        .distinct()
        .count();
  }
}
