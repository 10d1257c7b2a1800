package org.shouwen.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the reasons of one computation; days off in a row with one reason become one step. */
class Steps {
  private final WorkCalendar calendar;
  private final List<Reason> all = new ArrayList<>();
  private CalendarDay skipped;
  private LocalDate skippedFrom;
  private LocalDate skippedTo;

  Steps(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  List<Reason> all() {
    return List.copyOf(all);
  }

  void add(String code, Object... args) {
    all.add(Reason.of(code, args));
  }

  /** One day of a count of working days; days on which the period stood are told apart, once. */
  void walked(LocalDate day, boolean stood) {
    CalendarDay kind = calendar.day(day);
    if (!stood && !kind.working() && kind.equals(skipped)) {
      skippedTo = day;
      return;
    }
    endWalk();
    if (stood) {
      return;
    }
    if (!kind.working()) {
      skipped = kind;
      skippedFrom = day;
      skippedTo = day;
    } else if (kind.kind() == CalendarDay.Kind.MAKE_UP) {
      add("count.makeup", day);
    }
  }

  void endWalk() {
    if (skipped != null) {
      add(
          "skip." + (skipped.name().isEmpty() ? "weekend" : "holiday"),
          new DayRange(skippedFrom, skippedTo),
          skipped.name());
      skipped = null;
    }
  }

  void projected(Term term, LocalDate end) {
    if (term.unit() != PeriodUnit.MONTHS) {
      add("count.days", term.amount(), end);
    } else if (end.getDayOfMonth() == term.startDay().getDayOfMonth()) {
      add("count.months", term.amount(), end);
    } else {
      add("count.monthend", term.amount(), end);
    }
  }

  /** The standstills that had a part in the count up to {@code end}. */
  void stood(Term term, LocalDate end) {
    term.standstills().stream()
        .filter(s -> s.days().to().isAfter(term.startDay()) && !s.days().from().isAfter(end))
        .forEach(s -> add("stood", s.days(), s.ground()));
  }

  void roll(LocalDate end, LocalDate last, PeriodUnit unit) {
    if (!last.equals(end)) {
      CalendarDay kind = calendar.day(end);
      add(kind.name().isEmpty() ? "roll.weekend" : "roll.holiday", end, last, kind.name());
    } else if (unit != PeriodUnit.WORKING_DAYS
        && calendar.day(end).kind() == CalendarDay.Kind.MAKE_UP) {
      add("roll.makeup", end);
    }
  }
}
