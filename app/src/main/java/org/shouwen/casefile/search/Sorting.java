package org.shouwen.casefile.search;

import java.util.Map;
import org.shouwen.problem.InvalidInput;

/** The orders that a list may be asked for. */
final class Sorting {
  /**
   * The next of our own duties that still counts. Read from the clocks' table, which keeps it for
   * lists: the case file knows clocks, and asking each case for its own would be a query a line.
   */
  static final String NEXT_DUE =
      "(select min(k.due_at) from sw_clock k where k.case_number = c.number and k.state = 'RUNNING'"
          + " and k.owner = 'OURS' and k.excused = false)";

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
    if (parts[0].equals("due") && parts.length <= 2 && direction.equals("asc")) {
      return " order by coalesce(" + NEXT_DUE + ", timestamp '9999-12-31 00:00:00'), c.number";
    }
    if (parts.length > 2 || !COLUMNS.containsKey(parts[0]) || !direction.matches("asc|desc")) {
      throw new InvalidInput(
          "sort", "只能按 recordedAt、receivedAt、number、state、item 排序，后加 ,asc 或 ,desc；或者 due,asc");
    }
    return " order by " + COLUMNS.get(parts[0]) + ' ' + direction + ", c.number " + direction;
  }
}
