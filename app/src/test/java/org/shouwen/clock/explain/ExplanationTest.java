package org.shouwen.clock.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shouwen.calendar.Deadline;
import org.shouwen.calendar.Deadlines;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.Term;
import org.shouwen.calendar.WorkCalendar;

class ExplanationTest {
  private final Deadline end =
      new Deadlines(WorkCalendar.shipped())
          .end(new Term(Shanghai.startOf(LocalDate.of(2025, 9, 26)), 5, PeriodUnit.WORKING_DAYS));

  @Test
  void saysItInChinese() {
    assertThat(Explanation.in(Locale.CHINA).say(end.reasons()))
        .containsExactly(
            "开始当日（2025年9月26日（周五））不计入，自次日起算（民法典第二百零一条）",
            "2025年9月27日（周六） 为周末，不计",
            "2025年9月28日（周日） 为调休上班日，计入工作日",
            "2025年10月1日（周三）至2025年10月8日（周三） 为国庆节、中秋节放假，不计",
            "第 5 个工作日为 2025年10月10日（周五）",
            "最后一日为 2025年10月10日（周五），至当日 24:00 届满");
  }

  @Test
  void saysItInEnglish() {
    assertThat(Explanation.in(Locale.UK).say(end.reasons()))
        .contains(
            "Wed 1 Oct 2025 to Wed 8 Oct 2025: National Day and Mid-Autumn Festival, not counted",
            "The last day is Fri 10 Oct 2025; the period ends at its 24:00");
  }
}
