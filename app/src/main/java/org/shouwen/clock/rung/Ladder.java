package org.shouwen.clock.rung;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.calendar.WorkingHours;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.DeadlineRule;

/**
 * When whom to remind. Ordinary rungs ring in working hours, urgent ones at once; what times hours
 * is always urgent.
 *
 * @param rungs empty while the clock stands, is excused or closed
 */
public record Ladder(List<Rung> rungs) {
  public static final Ladder NONE = new Ladder(List.of());

  /** The afternoon of the last day: there is still time to act. */
  private static final LocalTime LAST_CALL = LocalTime.of(14, 0);

  /** Each at most once: REMIND to the handler, WARN to the unit head, OVERDUE to the leader. */
  public record Rung(Kind kind, Instant at) {}

  public enum Kind {
    REMIND,
    WARN,
    OVERDUE
  }

  public static Ladder of(
      DeadlineRule rule,
      Instant start,
      LocalDate lastDay,
      Instant due,
      boolean urgent,
      WorkCalendar calendar) {
    Instant remind = remindAt(rule, start, lastDay, due, calendar);
    Instant warn = warnAt(rule, start, lastDay, due, calendar);
    Rung first = new Rung(Kind.REMIND, remind);
    Rung second = new Rung(Kind.WARN, warn);
    if (rule.owner() == Owner.PARTY) {
      // A party who is late loses what the law says; nobody of ours is to blame.
      return new Ladder(List.of(first, second));
    }
    boolean atOnce = urgent || rule.unit() == PeriodUnit.HOURS;
    Instant overdue = atOnce ? due : WorkingHours.USUAL.from(calendar, due);
    return new Ladder(List.of(first, second, new Rung(Kind.OVERDUE, overdue)));
  }

  /**
   * The opening of the working day that lies the rule's days before the last; for hours, half of
   * the time.
   */
  public static Instant remindAt(
      DeadlineRule rule, Instant start, LocalDate lastDay, Instant due, WorkCalendar calendar) {
    if (rule.unit() == PeriodUnit.HOURS) {
      return between(start, due, 2);
    }
    return WorkingHours.USUAL.opening(calendar.workingDayBefore(lastDay, rule.warnBefore()));
  }

  private static Instant warnAt(
      DeadlineRule rule, Instant start, LocalDate lastDay, Instant due, WorkCalendar calendar) {
    if (rule.unit() == PeriodUnit.HOURS) {
      return between(start, due, 4);
    }
    return calendar.workingDayBefore(lastDay, 0).atTime(LAST_CALL).toInstant(Shanghai.OFFSET);
  }

  /** The moment at which one {@code part}th of the time is left. */
  private static Instant between(Instant start, Instant due, int part) {
    return due.minusSeconds(Duration.between(start, due).toSeconds() / part);
  }
}
