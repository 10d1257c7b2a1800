package org.shouwen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates worked out by hand from the law and the notices. */
class DeadlineTableTest {
  private final Deadlines deadlines = new Deadlines(WorkCalendar.shipped());

  @ParameterizedTest
  @CsvSource({
    // start, amount, unit, counted end, last day: the vectors of the law
    "2024-09-25, 15, WORKING_DAYS, 2024-10-21, 2024-10-21",
    "2024-02-02,  7, WORKING_DAYS, 2024-02-18, 2024-02-18",
    "2025-09-26,  5, WORKING_DAYS, 2025-10-10, 2025-10-10",
    "2026-02-10, 15, WORKING_DAYS, 2026-03-09, 2026-03-09",
    "2026-09-18,  5, WORKING_DAYS, 2026-09-24, 2026-09-24",
    "2024-09-25,  7, DAYS,         2024-10-02, 2024-10-08",
    "2026-01-20, 30, DAYS,         2026-02-19, 2026-02-24",
    "2024-01-28,  7, DAYS,         2024-02-04, 2024-02-04",
    // a make-up Sunday is worked, the New Year's Eve of 2024 too
    "2024-02-08,  1, WORKING_DAYS, 2024-02-09, 2024-02-09",
    "2026-09-19,  1, WORKING_DAYS, 2026-09-20, 2026-09-20",
    // a plain Saturday rolls to Monday, a Saturday of make-up does not
    "2025-06-14,  7, DAYS,         2025-06-21, 2025-06-23",
    "2025-02-01,  7, DAYS,         2025-02-08, 2025-02-08",
    // the eight days of October 2025
    "2025-09-30,  1, DAYS,         2025-10-01, 2025-10-09",
    "2025-09-30,  1, WORKING_DAYS, 2025-10-09, 2025-10-09",
    // months: the corresponding day, the month's end, the leap year, the roll
    "2024-03-15,  1, MONTHS,       2024-04-15, 2024-04-15",
    "2024-01-31,  1, MONTHS,       2024-02-29, 2024-02-29",
    "2025-01-31,  1, MONTHS,       2025-02-28, 2025-02-28",
    "2025-12-31,  6, MONTHS,       2026-06-30, 2026-06-30",
    "2025-09-01,  1, MONTHS,       2025-10-01, 2025-10-09",
    "2024-02-29, 12, MONTHS,       2025-02-28, 2025-02-28",
    "2024-05-31,  1, MONTHS,       2024-06-30, 2024-07-01",
    // over the turn of a year whose notice is out
    "2025-12-30,  2, WORKING_DAYS, 2026-01-04, 2026-01-04",
    "2025-12-25,  7, DAYS,         2026-01-01, 2026-01-04",
  })
  void endsOn(LocalDate start, int amount, PeriodUnit unit, LocalDate counted, LocalDate last) {
    Deadline end = deadlines.end(new Term(Shanghai.startOf(start), amount, unit));

    assertThat(end.countedEnd()).isEqualTo(counted);
    assertThat(end.lastDay()).isEqualTo(last);
    assertThat(end.due()).isEqualTo(Shanghai.endOf(last));
    assertThat(end.provisional()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-25,  5, WORKING_DAYS, 2027-01-04",
    "2026-12-30,  2, DAYS,         2027-01-04",
    "2027-02-04,  1, DAYS,         2027-02-09",
    "2027-02-04,  1, WORKING_DAYS, 2027-02-09",
    "2027-09-30,  1, WORKING_DAYS, 2027-10-04",
    "2026-12-31,  3, MONTHS,       2027-03-31",
    "2028-09-30,  1, DAYS,         2028-10-04",
    "2023-12-01,  5, WORKING_DAYS, 2023-12-08",
  })
  void aYearWithoutNoticeMakesItProvisional(
      LocalDate start, int amount, PeriodUnit unit, LocalDate last) {
    Deadline end = deadlines.end(new Term(Shanghai.startOf(start), amount, unit));

    assertThat(end.lastDay()).isEqualTo(last);
    assertThat(end.provisional()).isTrue();
    assertThat(end.reasons()).extracting(Reason::code).contains("provisional");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-30T23:30:00, 24, 2025-10-01T23:30:00",
    "2026-12-31T20:00:00,  6, 2027-01-01T02:00:00",
  })
  void hoursRunOnOverDaysOff(LocalDateTime start, int amount, LocalDateTime due) {
    Deadline end =
        deadlines.end(new Term(start.toInstant(Shanghai.OFFSET), amount, PeriodUnit.HOURS));

    assertThat(end.due()).isEqualTo(due.toInstant(Shanghai.OFFSET));
    assertThat(end.lastDay()).isEqualTo(due.toLocalDate());
    assertThat(end.provisional()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // what was received at 23:59 and at 00:01 Beijing time is a day apart, whatever UTC says
    "2025-06-16T15:59:00Z, 2025-06-17",
    "2025-06-16T16:01:00Z, 2025-06-18",
  })
  void theDayIsBeijings(java.time.Instant start, LocalDate last) {
    assertThat(deadlines.end(new Term(start, 1, PeriodUnit.DAYS)).lastDay()).isEqualTo(last);
  }
}
