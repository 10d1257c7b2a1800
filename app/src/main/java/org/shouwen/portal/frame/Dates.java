package org.shouwen.portal.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Days and instants in the page's language, always in Asia/Shanghai; "" for null. Every page has it
 * as {@code dates}.
 */
public record Dates(Locale locale) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** 2026年11月23日 周一, or Mon 23 Nov 2026. */
  public String day(LocalDate day) {
    return text(day, "yyyy年M月d日 EEE", "EEE d MMM yyyy");
  }

  public String day(Instant at) {
    return at == null ? "" : day(at.atZone(ZONE).toLocalDate());
  }

  /** To the minute. */
  public String time(Instant at) {
    return at == null ? "" : text(at.atZone(ZONE), "yyyy年M月d日 HH:mm", "d MMM yyyy, HH:mm");
  }

  /** To the second, the same in both languages: for journals and machines. */
  public String exact(Instant at) {
    return at == null ? "" : text(at.atZone(ZONE), "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss");
  }

  /** What a journal wrote in ISO: a legal day as day, an instant as time. */
  public String said(String iso) {
    if (iso == null || iso.isEmpty()) {
      return "";
    }
    return iso.length() == "2026-11-23".length()
        ? day(LocalDate.parse(iso))
        : time(Instant.parse(iso));
  }

  private String text(TemporalAccessor when, String chinese, String english) {
    boolean inEnglish = locale.getLanguage().equals("en");
    return when == null
        ? ""
        : DateTimeFormatter.ofPattern(
                inEnglish ? english : chinese, inEnglish ? Locale.ENGLISH : Locale.CHINA)
            .format(when);
  }
}
