package org.shouwen.intake.suggestion;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.shouwen.intake.Suggestions.Asked;
import org.shouwen.intake.suggestion.Words.Reading;

/**
 * Reads a text as it was meant: misspellings, dialect and traditional characters, by a table. Each
 * replacement is as long as what it replaces, so that a place in the reading is the same place in
 * the text.
 */
record Spellings(Map<String, String> byWrong) {
  Reading reading(Asked asked) {
    Set<String> flags = new LinkedHashSet<>();
    asked.groups().forEach(group -> flags.add("#" + group));
    flags.add("@" + asked.channel());
    return new Reading(asked.text(), reading(asked.text()), flags);
  }

  String reading(String text) {
    String reading = text;
    for (var spelling : byWrong.entrySet()) {
      reading = reading.replace(spelling.getKey(), spelling.getValue());
    }
    return reading;
  }

  static void check(String wrong, String right, long line) {
    if (wrong.isEmpty() || wrong.length() != right.length()) {
      throw new RuleTableFault(line, "“%s”和“%s”的字数须相同".formatted(wrong, right));
    }
  }
}
