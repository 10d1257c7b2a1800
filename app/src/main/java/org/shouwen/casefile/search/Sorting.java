package org.shouwen.casefile.search;

import java.util.Map;
import org.shouwen.problem.InvalidInput;

/** The orders that a list may be asked for. */
final class Sorting {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "recordedAt", "c.recorded_at",
          "receivedAt", "c.received_at",
          "number", "c.number",
          "state", "c.state",
          "item", "c.item");

  private Sorting() {}

  static String orderBy(String sort) {
    String[] parts = (sort == null || sort.isBlank() ? "recordedAt,desc" : sort).split(",", -1);
    String direction = parts.length < 2 ? "asc" : parts[1];
    if (parts.length > 2 || !COLUMNS.containsKey(parts[0]) || !direction.matches("asc|desc")) {
      throw new InvalidInput(
          "sort", "只能按 recordedAt、receivedAt、number、state、item 排序，后加 ,asc 或 ,desc");
    }
    return " order by " + COLUMNS.get(parts[0]) + ' ' + direction + ", c.number " + direction;
  }
}
