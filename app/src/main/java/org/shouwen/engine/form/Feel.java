package org.shouwen.engine.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;

/** Evaluates a form's FEEL as the browser does: a name that nobody set is null, not an error. */
final class Feel {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private final FeelEngine engine;

  Feel(FeelEngine engine) {
    this.engine = engine;
  }

  /**
   * @param known value of a name that may occur in the expression
   * @return null also when the expression cannot be computed from these values
   */
  Object value(String expression, Function<String, Object> known) {
    Map<String, Object> values = new HashMap<>();
    names(expression).forEach(name -> values.put(name, known.apply(name)));
    try {
      return engine.evaluateSimpleExpression(
          expression, Variables.fromMap(values).asVariableContext());
    } catch (FeelException e) {
      return null;
    }
  }

  boolean holds(List<String> conditions, Function<String, Object> known) {
    return conditions.stream().anyMatch(c -> Boolean.TRUE.equals(value(c, known)));
  }

  private static Set<String> names(String expression) {
    return NAME.matcher(TEXT.matcher(expression).replaceAll(" "))
        .results()
        .map(m -> m.group())
        .filter(name -> !KEYWORDS.contains(name))
        .collect(Collectors.toSet());
  }

  private static final Set<String> KEYWORDS =
      Set.of(
          "true",
          "false",
          "null",
          "and",
          "or",
          "not",
          "if",
          "then",
          "else",
          "in",
          "some",
          "every",
          "satisfies",
          "between",
          "for",
          "return",
          "count",
          "contains",
          "list",
          "string",
          "length",
          "number",
          "date",
          "is",
          "defined");
}
