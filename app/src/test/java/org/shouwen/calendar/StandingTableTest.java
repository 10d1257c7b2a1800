package org.shouwen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standstills by hand: neither the day of the stop nor that of the resumption is consumed. */
class StandingTableTest {
  private final Deadlines deadlines = new Deadlines(WorkCalendar.shipped());

  @ParameterizedTest
  @CsvSource({
    // seven days from 2 June 2025: 9 June; stands 4..6 June, three days: 12 June
    "2025-06-02, 7, DAYS, 2025-06-04, 2025-06-06, 2025-06-12",
    // stopped and resumed on one day: that day is not consumed
    "2025-06-02, 7, DAYS, 2025-06-04, 2025-06-04, 2025-06-10",
    // stopped on the day it began: only the days after it are saved
    "2025-06-02, 7, DAYS, 2025-06-02, 2025-06-04, 2025-06-11",
    // the roll comes last, once: 9 + 5 = Saturday 14 June, rolls to 16
    "2025-06-02, 7, DAYS, 2025-06-04, 2025-06-08, 2025-06-16",
    // working days: Tue 3, Wed 4 stand, so Thu 5, Fri 6, Mon 9, Tue 10, Wed 11
    "2025-06-02, 5, WORKING_DAYS, 2025-06-03, 2025-06-04, 2025-06-11",
    // a standstill over a weekend saves nothing
    "2025-06-05, 3, WORKING_DAYS, 2025-06-07, 2025-06-08, 2025-06-10",
    // a month moves by the days that stood
    "2025-06-02, 1, MONTHS, 2025-06-10, 2025-06-19, 2025-07-14",
    // stood only after the end: nothing to move
    "2025-06-02, 7, DAYS, 2025-06-20, 2025-06-25, 2025-06-09",
  })
  void endsOn(
      LocalDate start,
      int amount,
      PeriodUnit unit,
      LocalDate stops,
      LocalDate resumes,
      LocalDate last) {
    Term term = new Term(noon(start), amount, unit, List.of(stood(stops, resumes)));

    assertThat(deadlines.end(term).lastDay()).isEqualTo(last);
  }

  @Test
  void hoursLeaveOutTheIntervalToTheSecond() {
    Instant start = at("2025-06-02T10:00:00");
    Standstill stood = new Standstill(at("2025-06-02T11:00:00"), at("2025-06-02T11:20:30"), "X");

    assertThat(deadlines.end(new Term(start, 2, PeriodUnit.HOURS, List.of(stood))).due())
        .isEqualTo(at("2025-06-02T12:20:30"));
  }

  @Test
  void overlappingStandstillsAreOne() {
    Term twice =
        new Term(
            noon(LocalDate.of(2025, 6, 2)),
            7,
            PeriodUnit.DAYS,
            List.of(
                stood(LocalDate.of(2025, 6, 4), LocalDate.of(2025, 6, 6)),
                stood(LocalDate.of(2025, 6, 5), LocalDate.of(2025, 6, 6))));

    assertThat(deadlines.end(twice).lastDay()).isEqualTo(LocalDate.of(2025, 6, 12));
  }

  @Test
  void everyStepIsExplained() {
    Term term = new Term(noon(LocalDate.of(2025, 9, 26)), 5, PeriodUnit.WORKING_DAYS);

    assertThat(deadlines.end(term).reasons())
        .containsExactly(
            Reason.of("start.excluded", LocalDate.of(2025, 9, 26)),
            Reason.of("skip.weekend", days("2025-09-27", "2025-09-27"), ""),
            Reason.of("count.makeup", LocalDate.of(2025, 9, 28)),
            Reason.of("skip.holiday", days("2025-10-01", "2025-10-08"), "国庆节、中秋节"),
            Reason.of("count.working", 5, LocalDate.of(2025, 10, 10)),
            Reason.of("due", LocalDate.of(2025, 10, 10)));
  }

  private static DayRange days(String from, String to) {
    return new DayRange(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Standstill stood(LocalDate stops, LocalDate resumes) {
    return new Standstill(noon(stops), noon(resumes), "SUPPLEMENT");
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(Shanghai.OFFSET);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(Shanghai.OFFSET);
  }
}
