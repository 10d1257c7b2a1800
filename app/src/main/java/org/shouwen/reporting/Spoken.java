package org.shouwen.reporting;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the server itself wrote into the journal, in words: its codes, rules, logins and instants
 * have names. What people wrote is never touched.
 */
record Spoken(Texts texts, UnaryOperator<String> nameOfLogin, UnaryOperator<String> titleOfRule) {
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z");

  /** The id of a rule, SR-TRIAGE for instance. */
  private static final Pattern RULE =
      Pattern.compile("(?<![A-Za-z0-9_-])[A-Z]{2,}(?:-[A-Z]+)+(?![A-Za-z0-9_-])");

  /** Not the half of a rule's id. */
  private static final Pattern CODE =
      Pattern.compile("(?<![A-Z0-9_-])[A-Z][A-Z0-9_]{2,}(?![A-Z0-9_-])");

  /** The kind of a paper before its title says the same twice. */
  private static final Pattern KIND_OF_PAPER = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\s*(?=《)");

  private static final Pattern LOGIN =
      Pattern.compile("(?<![A-Za-z-])[a-z][a-z0-9]{2,}(?![A-Za-z-])");

  /** An instant, a day, the number of a rule, or a code that has words. */
  private static final Pattern SAID_BY_THE_SERVER =
      Pattern.compile(INSTANT + "|\\d{4}-\\d{2}-\\d{2}|" + RULE + "|\\b[A-Z][A-Z0-9_]{2,}\\b");

  private static final List<String> KINDS =
      List.of("milestone", "rung", "state", "item", "channel", "method", "role");

  String of(String text) {
    String timed = INSTANT.matcher(text).replaceAll(m -> Moments.minute(Instant.parse(m.group())));
    String titled = KIND_OF_PAPER.matcher(timed).replaceAll("");
    String coded = CODE.matcher(titled).replaceAll(this::named);
    String named = LOGIN.matcher(coded).replaceAll(m -> quoted(nameOfLogin.apply(m.group())));
    return RULE.matcher(named).replaceAll(m -> quoted(titleOfRule.apply(m.group())));
  }

  /** A paper that somebody handed in, by the title that he gave it. */
  static String withoutKind(String text) {
    return KIND_OF_PAPER.matcher(text).replaceFirst("");
  }

  /** Its instants, days and known codes alone: what anybody wrote falls away. */
  String codesOf(String text) {
    return SAID_BY_THE_SERVER
        .matcher(text)
        .results()
        .map(found -> known(found.group()))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining("，"));
  }

  private String known(String code) {
    if (Character.isDigit(code.charAt(0))) {
      return code.endsWith("Z") ? Moments.minute(Instant.parse(code)) : code;
    }
    if (code.contains("-")) {
      return titleOfRule.apply(code);
    }
    String word =
        Stream.concat(KINDS.stream(), Stream.of("outcome"))
            .map(kind -> texts.name(kind, code))
            .filter(name -> !name.equals(code))
            .findFirst()
            .orElseGet(() -> texts.ground(code));
    return word.equals(code) ? "" : word;
  }

  private String named(MatchResult code) {
    for (String kind : KINDS) {
      if (texts.names(kind, code.group())) {
        return quoted(texts.name(kind, code.group()));
      }
    }
    return quoted(texts.ground(code.group()));
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }
}
