package org.shouwen.intake.suggestion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A legal period that can be reckoned from the text: when the paper came and what is open against
 * it (appeal 15日, reconsideration 60日, suit after arbitration 15日). For triage only: it marks a
 * request urgent, it never sets a clock.
 *
 * @param left whole days until the period ends, negative when it is over
 */
record LegalLimit(String words, int left, int period) {
  private static final int NEAR_DAYS = 7;
  private static final String NUMBER = "([0-9]+|[一二两三四五六七八九十]+)";
  private static final Pattern DAYS_AGO =
      Pattern.compile(
          NUMBER
              + "多?天(?:前|之前)[^。；]{0,8}?(?:收到|签收|拿到|送达|寄到|领到)|(?:收到|签收|拿到|领到)[^。；]{0,12}?(?:已经|过了|有|第)"
              + NUMBER
              + "多?天");
  private static final Pattern ON_DAY =
      Pattern.compile("(?:" + NUMBER + "月)?" + NUMBER + "[日号][^。；]{0,10}?(?:收到|签收|拿到|送达|寄到|领到)");
  private static final Pattern PERIOD =
      Pattern.compile("(15|十五|60|六十|10|十|30|三十)[天日](?:内|之内|就|的?期限|不?可?以?上诉|复议)?");
  private static final Map<String, Integer> USUAL =
      Map.of("上诉", 15, "复议", 60, "不服仲裁", 15, "不服裁决", 15);

  boolean near() {
    return left >= 0 && left <= NEAR_DAYS;
  }

  String note() {
    return "期限%d日，按收到之日约剩%d日".formatted(period, left);
  }

  static Optional<LegalLimit> in(String text, LocalDate today) {
    int period = period(text);
    if (period == 0) {
      return Optional.empty();
    }
    Matcher ago = DAYS_AGO.matcher(text);
    if (ago.find()) {
      int elapsed = number(ago.group(1) != null ? ago.group(1) : ago.group(2));
      return Optional.of(new LegalLimit(ago.group(), period - elapsed, period));
    }
    Matcher on = ON_DAY.matcher(text);
    if (on.find()) {
      return day(on, today)
          .map(
              start ->
                  new LegalLimit(
                      on.group(), period - (int) ChronoUnit.DAYS.between(start, today), period));
    }
    return Optional.empty();
  }

  private static int period(String text) {
    return USUAL.entrySet().stream()
        .filter(usual -> text.contains(usual.getKey()))
        .mapToInt(usual -> named(text).orElse(usual.getValue()))
        .findFirst()
        .orElse(0);
  }

  private static Optional<Integer> named(String text) {
    Matcher period = PERIOD.matcher(text);
    while (period.find()) {
      int days = number(period.group(1));
      boolean elapsed = text.startsWith("前", period.end());
      if (!elapsed) {
        return Optional.of(days);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher on, LocalDate today) {
    try {
      int month = on.group(1) == null ? today.getMonthValue() : number(on.group(1));
      LocalDate start = LocalDate.of(today.getYear(), month, number(on.group(2)));
      return Optional.of(start.isAfter(today) ? start.minusYears(1) : start);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** 15, 十五, 二十, 五十. */
  static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written.substring(0, Math.min(4, written.length())));
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
