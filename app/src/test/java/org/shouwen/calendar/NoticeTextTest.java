package org.shouwen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notices as data: the shipped ones are whole, a typed one is refused where it is wrong. */
class NoticeTextTest {
  @ParameterizedTest
  @CsvSource({"2024,251", "2025,248", "2026,248"})
  void theShippedYearsHaveAsManyWorkingDaysAsPublished(int year, int working) {
    WorkCalendar calendar = WorkCalendar.shipped();

    assertThat(
            IntStream.rangeClosed(1, LocalDate.of(year, 12, 31).getDayOfYear())
                .mapToObj(n -> LocalDate.ofYearDay(year, n))
                .filter(calendar::isWorkingDay))
        .hasSize(working);
    assertThat(calendar.isPublished(year)).isTrue();
    assertThat(calendar.isPublished(2027)).isFalse();
  }

  @Test
  void aLoadedNoticeTakesTheProvisionalYearsPlace() {
    WorkCalendar loaded =
        WorkCalendar.shipped()
            .with(
                HolidayNotice.parse(
                    "year 2027\nnotice 通知\noff 2027-01-01..2027-01-03 元旦\nwork 2027-01-10\n"));

    assertThat(loaded.isPublished(2027)).isTrue();
    assertThat(loaded.isWorkingDay(LocalDate.of(2027, 1, 10))).isTrue();
    assertThat(loaded.isWorkingDay(LocalDate.of(2027, 2, 8))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "notice x | 缺少 year",
        "year 2027\\noff 2027-01-01 元旦 | 缺少 notice",
        "year 2027\\nnotice x | 没有任何 off",
        "year 27 | 第1行",
        "year 2027\\nholiday 2027-01-01 | 第2行：不认识",
        "year 2027\\noff 2027-1-1 元旦 | 第2行",
        "year 2027\\noff 2027-01-03..2027-01-01 元旦 | 第2行",
        "year 2027\\noff 2027-01-01 | 第2行",
        "year 2027\\nwork 2027-01-04 | 第2行：2027-01-04 不是周六或周日",
        "year 2027\\noff 2029-01-01 元旦 | 第2行",
        "year 2027\\noff 2027-01-01 元旦\\noff 2027-01-01 元旦 | 第3行：2027-01-01 重复",
        "year 2027\\nstatus maybe | 第2行",
      })
  void whatIsWrongIsNamedWithItsLine(String text, String says) {
    assertThatThrownBy(() -> HolidayNotice.parse(text.replace("\\n", "\n")))
        .isInstanceOf(MalformedNotice.class)
        .hasMessageContaining(says);
  }
}
