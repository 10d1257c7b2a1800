package org.shouwen.clock.rung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.calendar.Deadline;
import org.shouwen.calendar.Deadlines;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.Term;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.DeadlineRule;

/** When whom to remind. */
class LadderTest {
  private final WorkCalendar calendar = WorkCalendar.shipped();

  @Test
  void ordinaryRungsRingInWorkingHours() {
    // seven days from Monday 22 September 2025 end on the 29th; the 28th is a Sunday that is worked
    assertThat(ladder(7, PeriodUnit.DAYS, "2025-09-22T10:00", Owner.OURS, false))
        .containsExactly(
            "REMIND 2025-09-26T09:00", "WARN 2025-09-29T14:00", "OVERDUE 2025-09-30T09:00");
  }

  @Test
  void overTheHolidayNobodyIsCalled() {
    assertThat(ladder(1, PeriodUnit.WORKING_DAYS, "2025-09-29T10:00", Owner.OURS, false))
        .containsExactly(
            "REMIND 2025-09-28T09:00", "WARN 2025-09-30T14:00", "OVERDUE 2025-10-09T09:00");
  }

  @Test
  void urgentOnesAtOnce() {
    assertThat(ladder(1, PeriodUnit.WORKING_DAYS, "2025-09-29T10:00", Owner.OURS, true))
        .contains("OVERDUE 2025-10-01T00:00");
    assertThat(ladder(1, PeriodUnit.HOURS, "2025-10-01T23:00", Owner.OURS, false))
        .containsExactly(
            "REMIND 2025-10-01T23:30", "WARN 2025-10-01T23:45", "OVERDUE 2025-10-02T00:00");
  }

  @Test
  void aPartyIsRemindedButNobodyIsToBlame() {
    assertThat(ladder(7, PeriodUnit.DAYS, "2025-09-22T10:00", Owner.PARTY, false)).hasSize(2);
  }

  private List<String> ladder(
      int amount, PeriodUnit unit, String start, Owner owner, boolean urgent) {
    Instant from = LocalDateTime.parse(start).toInstant(Shanghai.OFFSET);
    Deadline end = new Deadlines(calendar).end(new Term(from, amount, unit));
    DeadlineRule rule =
        new DeadlineRule(
            "T",
            "CN",
            LocalDate.of(2022, 1, 1),
            null,
            "",
            "",
            amount,
            unit,
            "ENTRY",
            owner,
            List.of(),
            "",
            "",
            "",
            0,
            "approval",
            List.of(),
            2,
            "",
            "",
            false);
    return Ladder.of(rule, from, end.lastDay(), end.due(), urgent, calendar).rungs().stream()
        .map(r -> r.kind() + " " + r.at().atOffset(Shanghai.OFFSET).toLocalDateTime())
        .toList();
  }
}
