package org.shouwen.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which days are worked, year by year as the notices say. Immutable. */
public final class WorkCalendar {
  /**
   * What the law fixes by the solar calendar; of a year without any notice nothing else is known
   * (放假办法 art. 2).
   */
  private static final Map<MonthDay, String> FIXED =
      Map.of(
          MonthDay.of(1, 1), "元旦",
          MonthDay.of(5, 1), "劳动节",
          MonthDay.of(5, 2), "劳动节",
          MonthDay.of(10, 1), "国庆节",
          MonthDay.of(10, 2), "国庆节",
          MonthDay.of(10, 3), "国庆节");

  private final Map<Integer, HolidayNotice> notices;
  private final Map<LocalDate, CalendarDay> special = new HashMap<>();

  private WorkCalendar(Map<Integer, HolidayNotice> notices) {
    this.notices = notices;
    for (HolidayNotice notice : notices.values()) {
      notice
          .off()
          .forEach(
              (day, name) -> special.put(day, new CalendarDay(CalendarDay.Kind.HOLIDAY, name)));
      notice.work().forEach(day -> special.put(day, CalendarDay.MAKE_UP));
    }
  }

  /** A calendar of these notices; of two for one year the later in the list counts. */
  public static WorkCalendar of(List<HolidayNotice> notices) {
    Map<Integer, HolidayNotice> byYear = new TreeMap<>();
    notices.forEach(n -> byYear.put(n.year(), n));
    return new WorkCalendar(byYear);
  }

  /** 2024 to 2026 as published, 2027 provisional. */
  public static WorkCalendar shipped() {
    return of(List.of(read(2024), read(2025), read(2026), read(2027)));
  }

  /** This calendar with the notice in place of what was known of its year. */
  public WorkCalendar with(HolidayNotice notice) {
    Map<Integer, HolidayNotice> byYear = new TreeMap<>(notices);
    byYear.put(notice.year(), notice);
    return new WorkCalendar(byYear);
  }

  public CalendarDay day(LocalDate day) {
    CalendarDay known = special.get(day);
    if (known != null) {
      return known;
    }
    if (!notices.containsKey(day.getYear()) && FIXED.containsKey(MonthDay.from(day))) {
      return new CalendarDay(CalendarDay.Kind.HOLIDAY, FIXED.get(MonthDay.from(day)));
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? CalendarDay.WEEKEND : CalendarDay.WEEKDAY;
  }

  public boolean isWorkingDay(LocalDate day) {
    return day(day).working();
  }

  /**
   * Whether the year's notice is out; before that its days off are a guess and every date with it
   * provisional.
   */
  public boolean isPublished(int year) {
    return notice(year).map(HolidayNotice::published).orElse(false);
  }

  public Optional<HolidayNotice> notice(int year) {
    return Optional.ofNullable(notices.get(year));
  }

  public List<HolidayNotice> notices() {
    return List.copyOf(notices.values());
  }

  /** The day itself if it is worked, else the next that is. */
  public LocalDate workingDayFrom(LocalDate day) {
    LocalDate d = day;
    while (!isWorkingDay(d)) {
      d = d.plusDays(1);
    }
    return d;
  }

  /**
   * The {@code n}th working day before {@code day}; for 0 the day itself, or the last one worked
   * before it.
   */
  public LocalDate workingDayBefore(LocalDate day, int n) {
    LocalDate d = day;
    while (!isWorkingDay(d)) {
      d = d.minusDays(1);
    }
    for (int i = 0; i < n; i++) {
      do {
        d = d.minusDays(1);
      } while (!isWorkingDay(d));
    }
    return d;
  }

  private static HolidayNotice read(int year) {
    String name = "/calendar/" + year + ".txt";
    try (InputStream in = WorkCalendar.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the shipped calendar lacks " + name);
      }
      return HolidayNotice.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
