package org.shouwen.intake.suggestion;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people say it: "五十天前收到", "收到已经十二天", "前天收到", "上礼拜五送来", "11月14号签收".
 *
 * @param words as they stand in the text
 */
record SpokenDay(String words, LocalDate day) {
  static final String NUMBER = "[0-9]{1,3}|[一二两三四五六七八九十]{1,3}";
  private static final String RECEIVED = "(?:收到|签收|拿到|送达|寄到|领到|送来|送的|收的|到手|给我)";
  private static final String SOON = "[^。；！？\\n]{0,12}?";

  /** Month (may be missing) and day of month. */
  static final Pattern IN_CALENDAR =
      Pattern.compile("(?:(?<month>" + NUMBER + ")月)?(?<date>" + NUMBER + ")[日号]");

  private static final Pattern AGO =
      Pattern.compile(
          ("(?<before>%1$s)多?天(?:前|之前)%3$s%2$s|%2$s%3$s(?:已经|已|过了|有|第)(?:是?第)?(?<since>%1$s)多?天")
              .formatted(NUMBER, RECEIVED, SOON));
  private static final Pattern JUST =
      Pattern.compile("(?<just>大前天|前天|昨天|昨晚|今天|刚刚)" + SOON + RECEIVED);
  private static final Pattern LAST_WEEK =
      Pattern.compile("上(?:周|礼拜|星期)(?<weekday>[一二三四五六日天])" + SOON + RECEIVED);
  private static final Pattern ON_DAY = Pattern.compile(IN_CALENDAR + SOON + RECEIVED);

  /** The day on which a paper came. */
  static Optional<SpokenDay> ofReceipt(String text, LocalDate today) {
    Matcher ago = AGO.matcher(text);
    if (ago.find()) {
      String days = ago.group("before") != null ? ago.group("before") : ago.group("since");
      return Optional.of(new SpokenDay(ago.group(), today.minusDays(number(days))));
    }
    Matcher on = ON_DAY.matcher(text);
    if (on.find()) {
      return past(on, today).map(day -> new SpokenDay(on.group(), day));
    }
    Matcher lastWeek = LAST_WEEK.matcher(text);
    if (lastWeek.find()) {
      return Optional.of(new SpokenDay(lastWeek.group(), weekday(lastWeek, today)));
    }
    Matcher just = JUST.matcher(text);
    return just.find()
        ? Optional.of(new SpokenDay(just.group(), today.minusDays(justPassed(just.group("just")))))
        : Optional.empty();
  }

  /** The next such day of the calendar; without a month, of this month. */
  static Optional<LocalDate> coming(Matcher day, LocalDate today) {
    return inYear(day, today)
        .map(date -> date.isBefore(today.minusMonths(6)) ? date.plusYears(1) : date);
  }

  private static Optional<LocalDate> past(Matcher day, LocalDate today) {
    return inYear(day, today).map(date -> date.isAfter(today) ? date.minusYears(1) : date);
  }

  private static Optional<LocalDate> inYear(Matcher day, LocalDate today) {
    try {
      String month = day.group("month");
      return Optional.of(
          LocalDate.of(
              today.getYear(),
              month == null ? today.getMonthValue() : number(month),
              number(day.group("date"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static LocalDate weekday(Matcher lastWeek, LocalDate today) {
    int weekday = Math.min(7, 1 + "一二三四五六日天".indexOf(lastWeek.group("weekday")));
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .minusWeeks(1)
        .plusDays(weekday - 1L);
  }

  private static int justPassed(String said) {
    return switch (said) {
      case "大前天" -> 3;
      case "前天" -> 2;
      case "昨天", "昨晚" -> 1;
      default -> 0;
    };
  }

  /** 15, 十五, 二十, 五十. */
  static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    String digits = "零一二三四五六七八九";
    String plain = written.replace('两', '二');
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return digits.indexOf(plain.charAt(0));
    }
    int tens = ten == 0 ? 1 : digits.indexOf(plain.charAt(0));
    return tens * 10 + (ten + 1 < plain.length() ? digits.indexOf(plain.charAt(ten + 1)) : 0);
  }
}
