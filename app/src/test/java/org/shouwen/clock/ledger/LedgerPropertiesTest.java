package org.shouwen.clock.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.shouwen.calendar.Deadlines;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.WorkCalendar;

/** What must hold for every ledger, however often it stood. */
class LedgerPropertiesTest {
  private final WorkCalendar calendar = WorkCalendar.shipped();

  @Property(tries = 500)
  void elapsedAndRemainingAreTheBudget(
      @ForAll @IntRange(max = 600) int start,
      @ForAll @IntRange(min = 1, max = 60) int amount,
      @ForAll boolean working,
      @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 15) Integer> stands,
      @ForAll @IntRange(max = 2000) int hours) {
    Ledger ledger =
        ledger(start, amount, working ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS, stands);
    Instant now = ledger.start().plus(Duration.ofHours(hours));
    int left = ledger.left(calendar, now);
    int elapsed = new Deadlines(calendar).consumed(ledger.term(), now);

    if (left > 0) {
      assertThat(elapsed + left).isEqualTo(amount);
    }
    assertThat(left < 0).isEqualTo(!now.isBefore(ledger.project(calendar).due()));
  }

  @Property(tries = 500)
  void whatIsLeftStaysWhileItStands(
      @ForAll @IntRange(max = 600) int start,
      @ForAll @IntRange(min = 5, max = 60) int amount,
      @ForAll @IntRange(max = 300) int hours) {
    Ledger running = ledger(start, amount, PeriodUnit.DAYS, List.of());
    Instant stops = running.start().plus(Duration.ofHours(24));
    Ledger stands = running.with(entry(EntryKind.SUSPENDED, stops));

    assertThat(stands.left(calendar, stops.plus(Duration.ofHours(hours))))
        .isEqualTo(stands.left(calendar, stops));
    assertThat(stands.project(calendar).due()).isNull();
  }

  @Property(tries = 500)
  void everyStandstillMovesTheEndOnAndNeverBack(
      @ForAll @IntRange(max = 600) int start,
      @ForAll @IntRange(min = 5, max = 60) int amount,
      @ForAll PeriodUnit unit,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 15) Integer> stands) {
    Instant never = ledger(start, amount, unit, List.of()).project(calendar).due();
    Instant stood = ledger(start, amount, unit, stands).project(calendar).due();

    assertThat(stood).isAfterOrEqualTo(never);
  }

  /** Stands again and again, a day after it began or resumed. */
  private static Ledger ledger(int start, int amount, PeriodUnit unit, List<Integer> stands) {
    Instant at =
        Shanghai.startOf(LocalDate.of(2024, 1, 1).plusDays(start)).plus(Duration.ofHours(10));
    List<Entry> lines = new ArrayList<>(List.of(entry(EntryKind.STARTED, at)));
    for (int days : stands) {
      at = at.plus(Duration.ofDays(1));
      lines.add(entry(EntryKind.SUSPENDED, at));
      at = at.plus(Duration.ofDays(days));
      lines.add(entry(EntryKind.RESUMED, at));
    }
    return new Ledger(LedgerTest.rule(amount, unit), lines);
  }

  private static Entry entry(EntryKind kind, Instant at) {
    return new Entry(kind, at, at, null, "SUPPLEMENT", "SUPPLEMENT_NOTICE", "system");
  }
}
