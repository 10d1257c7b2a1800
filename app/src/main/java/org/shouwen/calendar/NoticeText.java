package org.shouwen.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a notice as a clerk types it: {@code year}, {@code notice}, {@code status}, {@code off},
 * {@code work}, one a line.
 */
class NoticeText {
  private int line;
  private int year;
  private String source = "";
  private boolean published = true;
  private final Map<LocalDate, String> off = new HashMap<>();
  private final Set<LocalDate> work = new HashSet<>();

  HolidayNotice read(String text) {
    for (String raw : text.split("\\R", -1)) {
      line++;
      String content = raw.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        String[] words = content.split("\\s+", 2);
        take(words[0], words.length < 2 ? "" : words[1]);
      }
    }
    if (year == 0) {
      throw new MalformedNotice("缺少 year 行，例如：year 2027");
    }
    if (source.isEmpty()) {
      throw new MalformedNotice("缺少 notice 行：写明通知的名称、文号和日期");
    }
    if (off.isEmpty()) {
      throw new MalformedNotice("没有任何 off 行：一年不会没有节假日");
    }
    return new HolidayNotice(year, source, published, off, work);
  }

  private void take(String word, String rest) {
    switch (word) {
      case "year" -> year = year(rest);
      case "notice" -> source = rest;
      case "status" -> published = published(rest);
      case "off" -> off(rest);
      case "work" -> work(rest);
      default -> throw wrong("不认识“" + word + "”，应为 year、notice、status、off 或 work");
    }
  }

  private int year(String text) {
    if (!text.matches("20\\d\\d")) {
      throw wrong("年份应为四位数字，例如 2027");
    }
    return Integer.parseInt(text);
  }

  private boolean published(String text) {
    if (!List.of("published", "provisional").contains(text)) {
      throw wrong("status 应为 published 或 provisional");
    }
    return text.equals("published");
  }

  private void off(String text) {
    String[] words = text.split("\\s+", 2);
    if (words.length < 2) {
      throw wrong("off 应写作：off 2027-10-01..2027-10-07 国庆节");
    }
    String[] ends = words[0].split("\\.\\.", 2);
    LocalDate from = date(ends[0]);
    LocalDate to = ends.length < 2 ? from : date(ends[1]);
    if (to.isBefore(from) || to.isAfter(from.plusDays(15))) {
      throw wrong("放假区间颠倒或超过十五天");
    }
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (work.contains(day) || off.put(day, words[1]) != null) {
        throw wrong(day + " 重复出现");
      }
    }
  }

  private void work(String text) {
    LocalDate day = date(text);
    if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
      throw wrong(day + " 不是周六或周日，无需列为调休上班");
    }
    if (off.containsKey(day) || !work.add(day)) {
      throw wrong(day + " 重复出现");
    }
  }

  private LocalDate date(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (Math.abs(day.getYear() - year) > 1) {
        throw wrong(day + " 不在 " + year + " 年前后（year 行须在最前）");
      }
      return day;
    } catch (DateTimeParseException e) {
      throw wrong("“" + text + "”不是日期，应为 2027-10-01 的样子");
    }
  }

  private MalformedNotice wrong(String detail) {
    return new MalformedNotice(line, detail);
  }
}
