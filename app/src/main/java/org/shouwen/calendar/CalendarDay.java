package org.shouwen.calendar;

/**
 * What a day is.
 *
 * @param name of the holiday, "" if none
 */
public record CalendarDay(Kind kind, String name) {
  public enum Kind {
    WEEKDAY(true),
    /** 调休上班: a Saturday or Sunday on which offices work. */
    MAKE_UP(true),
    WEEKEND(false),
    HOLIDAY(false);

    private final boolean working;

    Kind(boolean working) {
      this.working = working;
    }
  }

  static final CalendarDay WEEKDAY = new CalendarDay(Kind.WEEKDAY, "");
  static final CalendarDay WEEKEND = new CalendarDay(Kind.WEEKEND, "");
  static final CalendarDay MAKE_UP = new CalendarDay(Kind.MAKE_UP, "");

  public boolean working() {
    return kind.working;
  }
}
