package org.shouwen.reporting.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.reporting.CaseRegister.Wanted;
import org.shouwen.reporting.ReportFormat;
import org.springframework.stereotype.Component;

/** What is wanted, from what was typed. */
@Component
class Asking {
  private final Clock clock;

  Asking(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param month e.g. 2026-11, the running one if absent
   * @throws NotFound when there is no such format
   * @throws InvalidInput when the month is none
   */
  Wanted register(String month, String unit, String item, String format, String lang) {
    ReportFormat as = ReportFormat.named(format).orElseThrow(() -> new NotFound("没有这张报表。"));
    return new Wanted(month(month), given(unit), given(item), as, language(lang));
  }

  private YearMonth month(String month) {
    if (given(month).isEmpty()) {
      return YearMonth.now(clock);
    }
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException e) {
      throw new InvalidInput("month", "月份写作 2026-11。");
    }
  }

  static Locale language(String tag) {
    return tag.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  private static String given(String text) {
    return text == null ? "" : text.strip();
  }
}
