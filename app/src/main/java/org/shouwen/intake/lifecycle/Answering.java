package org.shouwen.intake.lifecycle;

import java.time.LocalDate;
import java.util.Date;
import org.shouwen.calendar.WorkingHours;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.clock.OpenClock;
import org.shouwen.clock.Timekeeping;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** 当场答复: the small things, in one form. */
@Component
public class Answering {
  private static final String RULE = "SR-ANSWER";
  private static final String CALL_BACK = "CALL_BACK";
  private final Cases cases;
  private final Journal journal;
  private final Timekeeping clocks;
  private final Attempts attempts;

  Answering(Cases cases, Journal journal, Timekeeping clocks, Attempts attempts) {
    this.cases = cases;
    this.journal = journal;
    this.clocks = clocks;
    this.attempts = attempts;
  }

  /**
   * @param result ANSWERED, CALL_BACK or PASS_ON
   * @param aidTold whether the person was told that legal aid can be applied for
   * @param callBackOn ISO day agreed for calling back, "" for none
   * @return the outcome that the request has when nothing else follows
   * @throws InvalidInput unless that is a working day from tomorrow to the last of the answer's
   *     period
   */
  public String record(
      String caseNumber,
      String result,
      String answer,
      String basis,
      Boolean aidTold,
      String callBackOn) {
    if (result.equals(CALL_BACK)) {
      check(caseNumber, LocalDate.parse(callBackOn));
    }
    journal.record(
        caseNumber,
        "ANSWERED",
        title(result)
            + "；"
            + Words.labelled("答复要点", answer)
            + Words.labelled("依据", basis)
            + (result.equals(CALL_BACK) ? Words.labelled("回拨日", callBackOn) : "")
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

  private void check(String caseNumber, LocalDate day) {
    LocalDate last =
        clocks.openOf(caseNumber).stream()
            .filter(clock -> clock.rule().equals(RULE))
            .map(OpenClock::lastDay)
            .findFirst()
            .orElseThrow();
    if (!last.isAfter(attempts.today())) {
      throw new InvalidInput("callBackOn", "答复期限已到最后一日，不能再约回拨：请现在答复，或者转办");
    }
    if (!day.isAfter(attempts.today()) || day.isAfter(last)) {
      throw new InvalidInput("callBackOn", "约定回拨日应从明天起，至迟在答复期限的最后一日 " + last);
    }
    if (!attempts.isWorkingDay(day)) {
      throw new InvalidInput("callBackOn", "约定回拨日应为工作日");
    }
  }

  private static String title(String result) {
    return switch (result) {
      case "ANSWERED" -> "已当场答复";
      case CALL_BACK -> "约定回拨";
      case "PASS_ON" -> "转办";
      default -> result;
    };
  }
}
