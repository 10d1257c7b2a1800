package org.shouwen.calendar;

import java.time.Instant;

/**
 * A time during which a period does not run. In day units neither the day on which it stops nor the
 * day on which it resumes is consumed (an assumption: the law is silent); in hours the interval
 * itself is left out.
 *
 * @param ground why, a code of the rule, e.g. {@code SUPPLEMENT}
 */
public record Standstill(Instant from, Instant to, String ground) {
  public Standstill {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("resumed before it stood: " + from + ".." + to);
    }
  }

  DayRange days() {
    return new DayRange(Shanghai.day(from), Shanghai.day(to));
  }
}
