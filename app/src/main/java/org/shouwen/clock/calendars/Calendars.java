package org.shouwen.clock.calendars;

import org.shouwen.calendar.Deadlines;
import org.shouwen.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** The calendar that counts now. */
@Component
public class Calendars {
  private volatile WorkCalendar current = WorkCalendar.shipped();

  public WorkCalendar current() {
    return current;
  }

  public Deadlines deadlines() {
    return new Deadlines(current);
  }
}
