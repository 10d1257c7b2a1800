package org.shouwen.calendar;

import static org.shouwen.calendar.PeriodUnit.HOURS;
import static org.shouwen.calendar.PeriodUnit.MONTHS;
import static org.shouwen.calendar.PeriodUnit.WORKING_DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one computation of statutory periods (民法典 200–204): no other code adds days to dates that the
 * law counts.
 */
public final class Deadlines {
  private final WorkCalendar calendar;

  public Deadlines(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  public Deadline end(Term term) {
    return term.unit() == HOURS ? hours(term) : days(term);
  }

  private Deadline days(Term term) {
    Steps steps = new Steps(calendar);
    steps.add("start.excluded", term.startDay());
    LocalDate end = term.unit() == WORKING_DAYS ? workingDays(term, steps) : shifted(term, steps);
    LocalDate last = calendar.workingDayFrom(end);
    steps.roll(end, last, term.unit());
    int firstYear = (term.unit() == WORKING_DAYS ? term.startDay().plusDays(1) : end).getYear();
    List<Integer> unpublished =
        IntStream.rangeClosed(firstYear, last.getYear())
            .filter(y -> !calendar.isPublished(y))
            .boxed()
            .toList();
    unpublished.forEach(y -> steps.add("provisional", String.valueOf(y)));
    steps.add("due", last);
    return new Deadline(end, last, Shanghai.endOf(last), !unpublished.isEmpty(), steps.all());
  }

  private LocalDate workingDays(Term term, Steps steps) {
    LocalDate day = term.startDay();
    for (int counted = 0; counted < term.amount(); ) {
      day = day.plusDays(1);
      boolean stood = term.stoodOn(day);
      counted += !stood && calendar.isWorkingDay(day) ? 1 : 0;
      steps.walked(day, stood);
    }
    steps.endWalk();
    steps.stood(term, day);
    steps.add("count.working", term.amount(), day);
    return day;
  }

  /** Days and months are projected once; each day that stood moves the end on by one. */
  private LocalDate shifted(Term term, Steps steps) {
    LocalDate start = term.startDay();
    LocalDate end =
        term.unit() == MONTHS ? start.plusMonths(term.amount()) : start.plusDays(term.amount());
    steps.projected(term, end);
    LocalDate moved = end;
    for (LocalDate day = start.plusDays(1); !day.isAfter(moved); day = day.plusDays(1)) {
      moved = term.stoodOn(day) ? moved.plusDays(1) : moved;
    }
    steps.stood(term, moved);
    if (!moved.equals(end)) {
      steps.add("moved", (int) (moved.toEpochDay() - end.toEpochDay()), moved);
    }
    return moved;
  }

  private Deadline hours(Term term) {
    Steps steps = new Steps(calendar);
    steps.add("start.hour", term.start());
    Instant due = term.start().plus(Duration.ofHours(term.amount()));
    Instant runsFrom = term.start();
    for (Standstill s : term.standstills()) {
      Instant from = s.from().isBefore(runsFrom) ? runsFrom : s.from();
      if (s.to().isAfter(from) && from.isBefore(due)) {
        due = due.plus(Duration.between(from, s.to()));
        runsFrom = s.to();
        steps.add("stood.hours", from, s.to(), s.ground());
      }
    }
    steps.add("due.hour", term.amount(), due);
    return new Deadline(Shanghai.day(due), Shanghai.day(due), due, false, steps.all());
  }

  /**
   * What of the budget is used up at {@code now}: hours begun, or days that are over (24:00 has
   * passed) and on which the period ran. Months are measured in days.
   */
  public int consumed(Term term, Instant now) {
    if (!now.isAfter(term.start())) {
      return 0;
    }
    if (term.unit() == HOURS) {
      return (int) running(term, now).toHours();
    }
    int used = 0;
    LocalDate today = Shanghai.day(now);
    for (LocalDate day = term.startDay().plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
      boolean counts = term.unit() != WORKING_DAYS || calendar.isWorkingDay(day);
      used += counts && !term.stoodOn(day) ? 1 : 0;
    }
    return used;
  }

  private static Duration running(Term term, Instant now) {
    Duration ran = Duration.between(term.start(), now);
    Instant runsFrom = term.start();
    for (Standstill s : term.standstills()) {
      Instant from = s.from().isBefore(runsFrom) ? runsFrom : s.from();
      Instant to = s.to().isAfter(now) ? now : s.to();
      if (to.isAfter(from)) {
        ran = ran.minus(Duration.between(from, to));
        runsFrom = to;
      }
    }
    return ran;
  }
}
