package org.shouwen.clock.calendars;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.Term;
import org.shouwen.problem.InvalidInput;

/** A period as somebody asks for it: texts, checked one by one. */
final class TermInput {
  /** Ten years of days: beyond, no statutory period is counted in days. */
  private static final int MOST = 3660;

  private TermInput() {}

  /**
   * @throws InvalidInput naming start, amount or unit
   */
  static Term read(String start, String amount, String unit) {
    Instant from = start(start.strip());
    int count = amount(amount.strip());
    return new Term(from, count, unit(unit.strip()));
  }

  private static Instant start(String text) {
    try {
      Instant start = parse(text);
      int year = Shanghai.day(start).getYear();
      if (year < 1950 || year > 2150) {
        throw new InvalidInput("start", "年份应在 1950 至 2150 之间");
      }
      return start;
    } catch (DateTimeException e) {
      throw new InvalidInput("start", "应为日期或日期时间，例如 2025-09-26 或 2025-09-26T10:30:00+08:00");
    }
  }

  private static Instant parse(String text) {
    // an unescaped + in a query string arrives as a blank
    String iso =
        text.replaceFirst("(T[0-9:.]+) (\\d)", "$1+$2").replaceFirst("^(\\S{10}) (\\d)", "$1T$2");
    if (iso.length() <= 10) {
      return Shanghai.startOf(LocalDate.parse(iso));
    }
    return iso.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
        ? OffsetDateTime.parse(iso).toInstant()
        : LocalDateTime.parse(iso).toInstant(Shanghai.OFFSET);
  }

  private static int amount(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
      throw new InvalidInput("amount", "应为 1 至 " + MOST + " 的整数");
    }
    return Integer.parseInt(text);
  }

  private static PeriodUnit unit(String text) {
    return Arrays.stream(PeriodUnit.values())
        .filter(u -> u.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("unit", "应为 HOURS、DAYS、WORKING_DAYS 或 MONTHS"));
  }
}
