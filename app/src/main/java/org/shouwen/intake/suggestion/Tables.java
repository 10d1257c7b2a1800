package org.shouwen.intake.suggestion;

import java.util.List;
import java.util.Map;

/**
 * What people wrote for the suggestion.
 *
 * @param vocabulary the matters of each item, in the order of the table
 */
record Tables(Map<String, List<String>> vocabulary, List<Rule> rules, Spellings spellings) {

  /** Empty for an unknown item. */
  List<String> matters(String item) {
    return vocabulary.getOrDefault(item, List.of());
  }

  Weighing with(Learned learned) {
    return new Weighing(this, learned);
  }
}
