package org.shouwen.intake.suggestion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A legal limit that can be reckoned from the text: the day named for a hearing or as the last one,
 * or the day on which the paper came with the period that is open against it (appeal 15日,
 * reconsideration 60日, suit after arbitration 15日, or what the text names). For triage only: it
 * marks a request urgent, it never sets a clock.
 *
 * @param left whole days until the limit, negative when it is over
 * @param period days, 0 where the text names the last day itself
 */
record LegalLimit(String words, int left, int period) {
  private static final int NEAR_DAYS = 7;
  private static final Pattern PERIOD =
      Pattern.compile("(" + SpokenDay.NUMBER + ")(?:个工作)?[天日](?:内|之内|就|的?期限|不?可?以?上诉|不?可?以?复议)");
  private static final Pattern LAST_DAY =
      Pattern.compile("[^。；！？\\n]{0,12}?(?:开庭|庭审|截止|到期|届满|期满|最后一天|之?前(?:提交|答复|交|递))");
  private static final Pattern BEFORE_LAST_DAY =
      Pattern.compile("(?:开庭|庭审|截止|到期|届满|期满|最后期限)[^。；！？\\n]{0,8}$");
  private static final List<Usual> USUAL =
      List.of(
          new Usual("复议", 60),
          new Usual("上诉", 15),
          new Usual("不服仲裁", 15),
          new Usual("不服裁决", 15),
          new Usual("裁决书", 15));

  /** What is open by law when the text names no period. */
  private record Usual(String remedy, int days) {}

  boolean near() {
    return left >= 0 && left <= NEAR_DAYS;
  }

  String note() {
    return period == 0 ? "约剩%d日".formatted(left) : "期限%d日，按收到之日约剩%d日".formatted(period, left);
  }

  /**
   * @param today the day on which the resident asked (Asia/Shanghai)
   */
  static Optional<LegalLimit> in(String text, LocalDate today) {
    Optional<LegalLimit> named = namedDay(text, today);
    return named.isPresent() ? named : reckoned(text, today);
  }

  private static Optional<LegalLimit> namedDay(String text, LocalDate today) {
    Matcher day = SpokenDay.IN_CALENDAR.matcher(text);
    while (day.find()) {
      boolean last =
          LAST_DAY.matcher(text).region(day.end(), text.length()).lookingAt()
              || BEFORE_LAST_DAY.matcher(text.substring(0, day.start())).find();
      Optional<LocalDate> date = SpokenDay.coming(day, today);
      if (last && date.isPresent()) {
        int left = (int) ChronoUnit.DAYS.between(today, date.get());
        return Optional.of(new LegalLimit(day.group(), left, 0));
      }
    }
    return Optional.empty();
  }

  private static Optional<LegalLimit> reckoned(String text, LocalDate today) {
    int period = period(text);
    return period == 0
        ? Optional.empty()
        : SpokenDay.ofReceipt(text, today)
            .map(
                receipt -> {
                  int elapsed = (int) ChronoUnit.DAYS.between(receipt.day(), today);
                  return new LegalLimit(receipt.words(), period - elapsed, period);
                });
  }

  private static int period(String text) {
    Optional<Integer> named = named(text);
    return USUAL.stream()
        .filter(usual -> text.contains(usual.remedy()))
        .findFirst()
        .map(usual -> named.orElse(usual.days()))
        .orElse(named.orElse(0));
  }

  private static Optional<Integer> named(String text) {
    Matcher period = PERIOD.matcher(text);
    return period.find() ? Optional.of(SpokenDay.number(period.group(1))) : Optional.empty();
  }
}
