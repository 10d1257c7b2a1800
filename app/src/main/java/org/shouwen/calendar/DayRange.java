package org.shouwen.calendar;

import java.time.LocalDate;

/** Days from first to last, both included. */
public record DayRange(LocalDate from, LocalDate to) {
  public DayRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a range of days ends before it begins: " + from + ".." + to);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
