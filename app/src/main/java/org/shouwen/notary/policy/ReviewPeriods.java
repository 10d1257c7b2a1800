package org.shouwen.notary.policy;

import static org.shouwen.calendar.PeriodUnit.MONTHS;

import java.time.LocalDate;
import java.util.Optional;
import org.shouwen.calendar.Deadlines;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.Term;
import org.shouwen.calendar.WorkCalendar;

/**
 * Until when a review may be asked for (公证程序规则 art. 61): one year from the day on which the party
 * received the deed, or an interested person knew of it, and never after twenty years.
 */
public final class ReviewPeriods {
  private static final int ONE_YEAR = 12;
  private static final int TWENTY_YEARS = 240;
  private static final Deadlines DEADLINES = new Deadlines(WorkCalendar.shipped());

  private ReviewPeriods() {}

  /**
   * @return why it is too late, empty when it is not
   */
  public static Optional<String> late(LocalDate issuedOn, LocalDate knownOn, LocalDate appliedOn) {
    LocalDate year = last(knownOn, ONE_YEAR);
    LocalDate utmost = last(issuedOn, TWENTY_YEARS);
    if (appliedOn.isAfter(utmost)) {
      return Optional.of("自公证书出具之日起已超过二十年，最后一日为" + utmost);
    }
    return appliedOn.isAfter(year) ? Optional.of("已超过一年，最后一日为" + year) : Optional.empty();
  }

  private static LocalDate last(LocalDate from, int months) {
    return DEADLINES.end(new Term(Shanghai.startOf(from), months, MONTHS)).lastDay();
  }
}
