package org.shouwen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Legal time: Beijing time, +08:00 the year round. */
public final class Shanghai {
  public static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

  private Shanghai() {}

  public static LocalDate day(Instant instant) {
    return instant.atOffset(OFFSET).toLocalDate();
  }

  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay().toInstant(OFFSET);
  }

  /** 24:00 of the day, at which a period that ends on it ends. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
