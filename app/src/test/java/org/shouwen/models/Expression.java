package org.shouwen.models;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The short grammar of what may stand in <code>${…}</code>: one variable; one variable compared
 * with one literal; one method of one bean with variables and literals, its text read as JSON for
 * the choices of a form; and the few words of the engine.
 */
record Expression(String text) {
  private static final String NAME = "[a-z][A-Za-z0-9]*";
  private static final String LITERAL = "'[^'\\\\]*'|-?\\d+|true|false";
  private static final String ARGUMENT = "(?:" + LITERAL + "|" + NAME + ")";
  private static final Pattern VARIABLE = Pattern.compile(NAME);
  private static final Pattern COMPARISON =
      Pattern.compile(NAME + " (==|!=|<|<=|>|>=) (" + LITERAL + ")");
  private static final Pattern CALL =
      Pattern.compile(
          "(" + NAME + ")\\.(" + NAME + ")\\((" + ARGUMENT + "(?:, " + ARGUMENT + ")*)?\\)");
  private static final Pattern ENGINE =
      Pattern.compile(
          "execution\\.processBusinessKey|decisionResult\\.getSingleResult\\(\\)\\." + NAME);

  record Call(String bean, String method, List<String> arguments) {}

  /** Between the braces, without the reading of JSON. */
  private String body() {
    String body = text.substring(2, text.length() - 1);
    return body.startsWith("JSON(") && body.endsWith("))")
        ? body.substring("JSON(".length(), body.length() - 1)
        : body;
  }

  boolean isGrammatical() {
    return text.matches("(?s)[$#]\\{[^{}]*\\}")
        && Stream.of(VARIABLE, COMPARISON, CALL, ENGINE).anyMatch(p -> p.matcher(body()).matches());
  }

  Optional<Call> call() {
    Matcher call = CALL.matcher(body());
    return call.matches()
        ? Optional.of(new Call(call.group(1), call.group(2), arguments(call.group(3))))
        : Optional.empty();
  }

  private static List<String> arguments(String list) {
    return list == null ? List.of() : List.of(list.split(", (?=(?:[^']*'[^']*')*[^']*$)"));
  }
}
