package org.shouwen.casefile.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
