package org.shouwen.calendar;

/** In what the law counts. Years are twelve {@link #MONTHS}. */
public enum PeriodUnit {
  /** From the event itself, day and night; never rolls (民法典 201(2)). */
  HOURS,
  /** 日: natural days; a last day that is a day off ends on the next working day (民法典 203). */
  DAYS,
  /** 工作日: counted on working days only, make-up Saturdays and Sundays included. */
  WORKING_DAYS,
  /** 月: to the corresponding day, or the month's end (民法典 202); rolls like {@link #DAYS}. */
  MONTHS
}
