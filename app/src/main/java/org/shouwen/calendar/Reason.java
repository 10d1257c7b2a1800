package org.shouwen.calendar;

import java.util.List;

/**
 * One step of an explanation, without language.
 *
 * @param code what happened, e.g. {@code skip.weekend}; a surface finds its sentence by it
 * @param args dates, {@link DayRange}s, numbers and names that the sentence mentions
 */
public record Reason(String code, List<Object> args) {
  public static Reason of(String code, Object... args) {
    return new Reason(code, List.of(args));
  }
}
