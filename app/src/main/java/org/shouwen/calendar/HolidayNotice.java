package org.shouwen.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The holiday arrangement of one year 部分节假日安排.
 *
 * @param source the notice, for people to look up
 * @param published false while only the days that the law itself names are known: every date that
 *     touches such a year is provisional
 * @param off days off and their holiday; plain weekends need no entry
 * @param work Saturdays and Sundays on which offices work 调休上班
 */
public record HolidayNotice(
    int year, String source, boolean published, Map<LocalDate, String> off, Set<LocalDate> work) {
  public HolidayNotice {
    off = Map.copyOf(off);
    work = Set.copyOf(work);
  }

  /**
   * @throws MalformedNotice naming the line
   */
  public static HolidayNotice parse(String text) {
    return new NoticeText().read(text);
  }
}
