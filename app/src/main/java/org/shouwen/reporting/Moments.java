package org.shouwen.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as they are printed: of Shanghai, to the minute; empty for none. */
final class Moments {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private Moments() {}

  static String minute(Instant at) {
    return at == null ? "" : MINUTE.format(at.atZone(ZONE));
  }

  static String day(Instant at) {
    return at == null ? "" : at.atZone(ZONE).toLocalDate().toString();
  }

  static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
