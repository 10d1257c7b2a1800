package org.shouwen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A period to compute.
 *
 * @param start the event from which the law counts; its day (or, for hours, moment) does not count
 * @param amount at least 1, in {@code unit}
 * @param standstills the times in which it did not run, in any order; they may touch or overlap
 */
public record Term(Instant start, int amount, PeriodUnit unit, List<Standstill> standstills) {
  public Term {
    if (amount < 1) {
      throw new IllegalArgumentException("a period has at least one " + unit + ", not " + amount);
    }
    standstills = standstills.stream().sorted(Comparator.comparing(Standstill::from)).toList();
  }

  public Term(Instant start, int amount, PeriodUnit unit) {
    this(start, amount, unit, List.of());
  }

  public LocalDate startDay() {
    return Shanghai.day(start);
  }

  /** Whether the period stood on this day, be it for a moment. */
  boolean stoodOn(LocalDate day) {
    return standstills.stream().anyMatch(s -> s.days().contains(day));
  }
}
