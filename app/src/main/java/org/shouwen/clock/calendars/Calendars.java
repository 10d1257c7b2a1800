package org.shouwen.clock.calendars;

import org.shouwen.calendar.Deadlines;
import org.shouwen.calendar.WorkCalendar;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The calendar that counts now: the shipped years, and in the order in which they were applied the
 * notices loaded since.
 */
@Component
public class Calendars {
  private final NoticeRows rows;
  private volatile Known known = new Known(0, WorkCalendar.shipped());

  Calendars(NoticeRows rows) {
    this.rows = rows;
    refresh();
  }

  public WorkCalendar current() {
    return known.calendar();
  }

  /** Grows with every notice applied; a date made by a lower one may be out of date. */
  public int sequence() {
    return known.sequence();
  }

  public Deadlines deadlines() {
    return new Deadlines(current());
  }

  /** Takes over what was applied here or on another node. */
  @Scheduled(fixedDelay = 5000)
  public void refresh() {
    int last = rows.lastApplied();
    if (last != known.sequence()) {
      known = new Known(last, upTo(last));
    }
  }

  /** The calendar as it was when {@code sequence} was its last notice. */
  public WorkCalendar asOf(int sequence) {
    Known now = known;
    return sequence == now.sequence() ? now.calendar() : upTo(sequence);
  }

  private WorkCalendar upTo(int sequence) {
    WorkCalendar calendar = WorkCalendar.shipped();
    for (NoticeRow row : rows.applied()) {
      calendar = row.appliedSequence() <= sequence ? calendar.with(row.notice()) : calendar;
    }
    return calendar;
  }

  private record Known(int sequence, WorkCalendar calendar) {}
}
