package org.shouwen.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Office hours on working days, in +08:00.
 *
 * @param opens first moment of a working day, e.g. 09:00
 * @param closes the moment from which nobody is there, e.g. 17:00
 */
public record WorkingHours(LocalTime opens, LocalTime closes) {
  public static final WorkingHours USUAL =
      new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

  /** The moment itself if the office is open then, else when it next opens. */
  public Instant from(WorkCalendar calendar, Instant moment) {
    LocalDate day = Shanghai.day(moment);
    if (calendar.isWorkingDay(day)) {
      if (moment.isBefore(opening(day))) {
        return opening(day);
      }
      if (moment.isBefore(opening(day).plus(Duration.between(opens, closes)))) {
        return moment;
      }
    }
    return opening(calendar.workingDayFrom(day.plusDays(1)));
  }

  public Instant opening(LocalDate day) {
    return day.atTime(opens).toInstant(Shanghai.OFFSET);
  }
}
