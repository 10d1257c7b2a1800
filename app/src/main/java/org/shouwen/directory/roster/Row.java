package org.shouwen.directory.roster;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.shouwen.directory.DutyRoster.Duty;

/** One row of the roster; neither day nor weekday means every day. */
record Row(String unit, LocalDate onDay, Integer weekday, String person, String deputy) {
  boolean fits(LocalDate day) {
    return onDay != null
        ? onDay.equals(day)
        : weekday == null || weekday == day.getDayOfWeek().getValue();
  }

  /** The longer the code, the nearer the office; the default {@code *} is the farthest. */
  int nearness() {
    return unit.length();
  }

  int closeness() {
    return onDay != null ? 2 : weekday != null ? 1 : 0;
  }

  Duty duty(UnaryOperator<String> answering) {
    return new Duty(answering.apply(person), answering.apply(deputy));
  }
}
