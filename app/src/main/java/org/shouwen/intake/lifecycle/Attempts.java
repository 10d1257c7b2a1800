package org.shouwen.intake.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Stream;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.calendar.WorkingHours;
import org.shouwen.casefile.Journal;
import org.springframework.stereotype.Component;

/** 联系群众: who is not reached is tried on three different days, then written to. */
@Component
class Attempts {
  private static final int DAYS_TO_TRY = 3;

  /** Good enough to be polite: no legal date hangs on it. */
  private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

  private final Clock clock;

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param failed the entries of the attempts at this matter that failed
   */
  boolean enough(Stream<Journal.Entry> failed) {
    return failed.map(entry -> Shanghai.day(entry.at())).distinct().count() >= DAYS_TO_TRY;
  }

  /** When the office next opens after today, so that attempts fall on different days. */
  Date next() {
    Instant tomorrow = Shanghai.endOf(today());
    return Date.from(WorkingHours.USUAL.from(CALENDAR, tomorrow));
  }

  LocalDate today() {
    return Shanghai.day(clock.instant());
  }

  boolean isWorkingDay(LocalDate day) {
    return CALENDAR.isWorkingDay(day);
  }
}
