package org.shouwen.engine.form;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;

/**
 * Dates come from forms as text: real ones, of people now alive or to be met in this working life.
 */
final class Dates {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final int YEARS_AHEAD = 50;

  private Dates() {}

  /**
   * The problem with this text as a date (day), time or datetime in Asia/Shanghai; null when none.
   */
  static String problem(FormField field, String text, Clock clock) {
    LocalDate day;
    try {
      day =
          switch (field.dateKind()) {
            case "time" -> time(text);
            case "datetime" -> dateTime(text);
            default -> LocalDate.parse(text);
          };
    } catch (DateTimeException e) {
      return field.dateKind().equals("time") ? "时间无效" : "日期无效";
    }
    if (day == null) {
      return null;
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
    if (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
      return "日期不合常理";
    }
    if (field.notBeforeToday() && day.isBefore(today)) {
      return "不得早于今天";
    }
    return "today".equals(field.properties().get("notAfter")) && day.isAfter(today)
        ? "不得晚于今天"
        : null;
  }

  private static LocalDate time(String text) {
    String bare = text.startsWith("T") ? text.substring(1) : text;
    if (bare.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")) {
      OffsetTime.parse(bare);
    } else {
      LocalTime.parse(bare);
    }
    return null;
  }

  private static LocalDate dateTime(String text) {
    return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)$")
        ? OffsetDateTime.parse(text).atZoneSameInstant(SHANGHAI).toLocalDate()
        : LocalDateTime.parse(text).toLocalDate();
  }
}
