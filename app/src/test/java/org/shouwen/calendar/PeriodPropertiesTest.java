package org.shouwen.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What must hold for every period, whatever the dates. */
class PeriodPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private final WorkCalendar shipped = WorkCalendar.shipped();

  @Property
  void exactlyTheBudgetIsUsedUpByTheEnd(
      @ForAll @IntRange(max = 1000) int start,
      @ForAll @IntRange(min = 1, max = 90) int amount,
      @ForAll boolean working,
      @ForAll @Size(max = 4) List<@IntRange(max = 120) Integer> stops) {
    Term term = term(start, amount, working, stops);
    Deadline end = new Deadlines(shipped).end(term);

    assertThat(new Deadlines(shipped).consumed(term, Shanghai.endOf(end.countedEnd())))
        .isEqualTo(amount);
    assertThat(new Deadlines(shipped).consumed(term, Shanghai.startOf(end.countedEnd())))
        .isEqualTo(amount - 1);
  }

  @Property
  void elapsedAndRemainingAreTheBudgetAtAnyMoment(
      @ForAll @IntRange(max = 1000) int start,
      @ForAll @IntRange(min = 1, max = 60) int amount,
      @ForAll @IntRange(max = 60) int later,
      @ForAll boolean working) {
    Deadlines deadlines = new Deadlines(shipped);
    Term whole = term(start, amount, working, List.of());
    LocalDate day = whole.startDay().plusDays(later);
    int elapsed = deadlines.consumed(whole, Shanghai.endOf(day));
    if (elapsed < amount) {
      Term rest = new Term(Shanghai.startOf(day), amount - elapsed, whole.unit());
      assertThat(deadlines.end(rest).countedEnd()).isEqualTo(deadlines.end(whole).countedEnd());
    }
  }

  @Property
  void standingTwiceIsTheSum(
      @ForAll @IntRange(max = 900) int start,
      @ForAll @IntRange(min = 30, max = 60) int amount,
      @ForAll @IntRange(min = 1, max = 10) int first,
      @ForAll @IntRange(min = 1, max = 10) int second) {
    LocalDate day = FIRST.plusDays(start);
    Standstill one = stood(day.plusDays(2), first);
    Standstill two = stood(day.plusDays(15), second);
    Standstill sum = stood(day.plusDays(2), first + second);

    assertThat(counted(day, amount, List.of(one, two)))
        .isEqualTo(counted(day, amount, List.of(sum)))
        .isEqualTo(counted(day, amount, List.of()).plusDays(first + second));
  }

  @Property
  void monotoneInAmountAndStart(
      @ForAll @IntRange(max = 1000) int start,
      @ForAll @IntRange(min = 1, max = 60) int amount,
      @ForAll PeriodUnit unit) {
    Deadlines deadlines = new Deadlines(shipped);
    LocalDate day = FIRST.plusDays(start);
    Deadline end = deadlines.end(new Term(Shanghai.startOf(day), amount, unit));

    assertThat(deadlines.end(new Term(Shanghai.startOf(day), amount + 1, unit)).due())
        .isAfterOrEqualTo(end.due());
    assertThat(deadlines.end(new Term(Shanghai.startOf(day.plusDays(1)), amount, unit)).due())
        .isAfterOrEqualTo(end.due());
  }

  @Property
  void aDayOffMoreNeverMovesADateForward(
      @ForAll @IntRange(max = 700) int start,
      @ForAll @IntRange(min = 1, max = 40) int amount,
      @ForAll PeriodUnit unit,
      @ForAll @Size(min = 1, max = 5) Set<@IntRange(min = 1, max = 365) Integer> extra) {
    Term term = new Term(Shanghai.startOf(FIRST.plusDays(start)), amount, unit);

    assertThat(new Deadlines(edited(extra, true)).end(term).due())
        .isAfterOrEqualTo(new Deadlines(shipped).end(term).due());
  }

  @Property
  void aWorkedDayMoreNeverMovesADateBack(
      @ForAll @IntRange(max = 700) int start,
      @ForAll @IntRange(min = 1, max = 40) int amount,
      @ForAll PeriodUnit unit,
      @ForAll @Size(min = 1, max = 5) Set<@IntRange(min = 1, max = 365) Integer> extra) {
    Term term = new Term(Shanghai.startOf(FIRST.plusDays(start)), amount, unit);

    assertThat(new Deadlines(edited(extra, false)).end(term).due())
        .isBeforeOrEqualTo(new Deadlines(shipped).end(term).due());
  }

  /** 2025 with more days off, or with more of them worked. */
  private WorkCalendar edited(Set<Integer> days, boolean off) {
    HolidayNotice notice = shipped.notice(2025).orElseThrow();
    Map<LocalDate, String> holidays = new HashMap<>(notice.off());
    Set<LocalDate> worked = new HashSet<>(notice.work());
    for (int n : days) {
      LocalDate day = LocalDate.ofYearDay(2025, n);
      if (off) {
        worked.remove(day);
        holidays.put(day, "x");
      } else {
        holidays.remove(day);
        worked.add(day);
      }
    }
    return shipped.with(new HolidayNotice(2025, "edited", true, holidays, worked));
  }

  private LocalDate counted(LocalDate day, int amount, List<Standstill> stood) {
    return new Deadlines(shipped)
        .end(new Term(Shanghai.startOf(day), amount, PeriodUnit.DAYS, stood))
        .countedEnd();
  }

  private static Standstill stood(LocalDate from, int days) {
    return new Standstill(Shanghai.startOf(from), Shanghai.startOf(from.plusDays(days - 1)), "X");
  }

  private static Term term(int start, int amount, boolean working, List<Integer> stops) {
    LocalDate day = FIRST.plusDays(start);
    List<Standstill> stood = new ArrayList<>();
    for (int stop : stops) {
      stood.add(stood(day.plusDays(stop), 1 + stop % 7));
    }
    PeriodUnit unit = working ? PeriodUnit.WORKING_DAYS : PeriodUnit.DAYS;
    return new Term(Shanghai.startOf(day), amount, unit, stood);
  }
}
