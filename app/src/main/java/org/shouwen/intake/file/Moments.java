package org.shouwen.intake.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.shouwen.problem.InvalidInput;

/** Reads times and days as people and programs write them. */
public final class Moments {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Moments() {}

  /**
   * 2025-03-01T09:30:00, with or without an offset; without one it is Shanghai's. Null when absent.
   */
  public static Instant read(String field, String written) {
    if (emptyToNull(written) == null) {
      return null;
    }
    try {
      return written.matches(".*(?:Z|[+-]\\d{2}:?\\d{2})$")
          ? OffsetDateTime.parse(written).toInstant()
          : LocalDateTime.parse(written).atZone(SHANGHAI).toInstant();
    } catch (DateTimeParseException e) {
      throw new InvalidInput(field, "应为 2025-03-01T09:30:00 这样的时间");
    }
  }

  /** 2025-03-01, a day that exists. Null when absent. */
  public static LocalDate day(String field, String written) {
    if (emptyToNull(written) == null) {
      return null;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      throw new InvalidInput(field, "应为 2025-03-01 这样的、存在的日期");
    }
  }

  public static String emptyToNull(String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
