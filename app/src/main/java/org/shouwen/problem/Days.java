package org.shouwen.problem;

import java.time.LocalDate;

/** Legal days as forms send them: ISO text, "" for none. */
public final class Days {
  private Days() {}

  /** Null for "". The form has checked the spelling already. */
  public static LocalDate of(String text) {
    return text == null || text.isBlank() ? null : LocalDate.parse(text);
  }

  /**
   * @throws InvalidInput when {@code day} lies before {@code earliest}
   */
  public static LocalDate notBefore(
      LocalDate earliest, LocalDate day, String field, String reason) {
    if (day != null && earliest != null && day.isBefore(earliest)) {
      throw new InvalidInput(field, reason);
    }
    return day;
  }
}
