package org.shouwen.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * Proposes item, matter, urgency and risk of a request from the resident's own words. A person
 * confirms or corrects.
 */
public interface Suggestions {
  /**
   * Never fails and never returns null: a text that says nothing is a CONSULTATION of no certainty.
   *
   * @return the proposal with the words that decided it
   */
  Suggestion suggest(Asked asked);

  /** The matters that an item knows, in the order of the table; empty for an unknown item. */
  List<String> matters(String item);

  /**
   * What is known when the suggestion is made.
   *
   * @param groups flags of the person, e.g. ELDERLY; never null
   * @param receivedOn the day on which the resident asked (Asia/Shanghai), from which "three days
   *     ago" counts
   */
  record Asked(String text, List<String> groups, String channel, LocalDate receivedOn) {}

  /**
   * A proposal.
   *
   * @param risk GROUP, ESCALATING or NONE
   * @param certainty distance to the second best item, 0 (a guess) to 100
   */
  record Suggestion(
      String item,
      String matter,
      boolean urgent,
      String risk,
      int certainty,
      List<Reason> reasons) {}

  /**
   * Why.
   *
   * @param about item, matter, urgent or risk
   * @param words as they stand in the text, or the group flag
   * @param note the rule in words, from the table
   */
  record Reason(String about, String words, int weight, String note) {}
}
