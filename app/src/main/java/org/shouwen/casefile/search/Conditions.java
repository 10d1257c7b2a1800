package org.shouwen.casefile.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.problem.InvalidInput;

/** Conditions of one query, all of which must hold, with their named parameters. */
final class Conditions {
  private final List<String> clauses = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  void add(String clause) {
    clauses.add(clause);
  }

  void parameter(String name, Object value) {
    parameters.put(name, value);
  }

  void equal(String column, String name, String value) {
    if (value != null && !value.isBlank()) {
      add(column + " = :" + name);
      parameter(name, value);
    }
  }

  /**
   * @param unit code of a place, whose whole subtree is meant; null or blank for any
   * @throws InvalidInput when it is no such code
   */
  void place(String unit) {
    if (unit == null || unit.isBlank()) {
      return;
    }
    if (!unit.matches("\\d{4,12}")) {
      throw new InvalidInput("unit", "单位代码为 4、6、9 或 12 位数字");
    }
    add("c.unit_code like :place");
    parameter("place", unit + '%');
  }

  /** As a LIKE pattern for what begins with {@code text}; to be used with {@code escape '!'}. */
  static String beginning(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%';
  }

  String where() {
    return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
