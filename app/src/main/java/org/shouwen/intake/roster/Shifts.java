package org.shouwen.intake.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.shouwen.directory.RosterLines.Shift;
import org.shouwen.problem.InvalidInput;

/** A shift from what was typed. */
final class Shifts {
  private Shifts() {}

  /**
   * @throws InvalidInput when the day or the weekday is none
   */
  static Shift of(String unit, String day, String weekday, String person, String deputy) {
    return new Shift(
        unit.strip(), day(day.strip()), weekday(weekday.strip()), person.strip(), deputy.strip());
  }

  private static LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidInput("day", "日期写作 2026-11-25");
    }
  }

  private static Integer weekday(String text) {
    if (!text.matches("[1-7]?")) {
      throw new InvalidInput("weekday", "星期为 1（星期一）至 7（星期日）");
    }
    return text.isEmpty() ? null : Integer.valueOf(text);
  }
}
