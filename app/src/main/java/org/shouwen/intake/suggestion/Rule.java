package org.shouwen.intake.suggestion;

import org.shouwen.intake.suggestion.Words.Hit;
import org.shouwen.intake.suggestion.Words.Reading;

/**
 * One row of a rule table.
 *
 * @param about an item, or URGENT, GROUP, ESCALATING; {@code *} for matters that several items know
 * @param matter empty for a rule about the item itself
 * @param weight what the words count for it, or against it when negative
 */
record Rule(
    String about, String matter, Words words, Words with, Words without, int weight, String note) {
  private static final int MOST_MORE = 3;

  /** Where the rule applies, null when it does not. */
  Hit hit(Reading reading) {
    Hit hit = words.in(reading);
    if (hit == null || without.occurIn(reading)) {
      return null;
    }
    return with.isEmpty() || with.occurIn(reading) ? hit : null;
  }

  /**
   * Several different words of a matter make it surer; for an item one word counts as much as
   * three.
   */
  int weight(Hit hit) {
    boolean grows = weight > 0 && !matter.isEmpty();
    return grows ? weight + Math.min(MOST_MORE, hit.count() - 1) : weight;
  }
}
