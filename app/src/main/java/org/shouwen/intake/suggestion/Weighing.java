package org.shouwen.intake.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shouwen.intake.Suggestions.Asked;
import org.shouwen.intake.Suggestions.Reason;
import org.shouwen.intake.Suggestions.Suggestion;
import org.shouwen.intake.suggestion.Words.Reading;

/**
 * The whole method: what the rules count and what the examples taught are added up for each answer;
 * the heaviest item wins, then the heaviest matter of that item. What spoke for the winners is the
 * reason. GROUP goes before ESCALATING.
 */
final class Weighing {
  // chosen by cross-validation, see the table in the tables' README
  private static final double WORTH_OF_ITEM_RULES = 0.25;
  private static final double WORTH_OF_MATTER_RULES = 0.3;

  private final Tables tables;
  private final Learned learned;
  private final Signals signals;

  Weighing(Tables tables, Learned learned) {
    this.tables = tables;
    this.learned = learned;
    this.signals = new Signals(tables.rules(), learned);
  }

  Tables tables() {
    return tables;
  }

  Suggestion weigh(Asked asked) {
    Reading reading = tables.spellings().reading(asked);
    List<Reason> reasons = new ArrayList<>();
    Choice item = item(reading, reasons);
    Choice matter = matter(item.best(), reading, reasons);
    Signals.Found found = signals.in(reading, item.best(), asked.receivedOn());
    reasons.addAll(found.reasons());
    return new Suggestion(
        item.best(),
        matter.best(),
        found.urgent(),
        found.risk(),
        item.certainty(),
        List.copyOf(reasons));
  }

  private Choice item(Reading reading, List<Reason> reasons) {
    return choose(
        "item",
        tables.vocabulary().keySet(),
        item -> rule -> rule.about().equals(item) && rule.matter().isEmpty(),
        learned.items(),
        Features.ofWish(reading),
        WORTH_OF_ITEM_RULES,
        reading,
        reasons);
  }

  private Choice matter(String item, Reading reading, List<Reason> reasons) {
    Predicate<Rule> ofItem = rule -> rule.about().equals(item) || rule.about().equals("*");
    return choose(
        "matter",
        tables.matters(item),
        matter -> ofItem.and(rule -> rule.matter().equals(matter)),
        learned.matters(),
        Features.ofSubject(reading),
        WORTH_OF_MATTER_RULES,
        reading,
        reasons);
  }

  private Choice choose(
      String about,
      Collection<String> answers,
      Function<String, Predicate<Rule>> speaksFor,
      Weights weights,
      Set<String> features,
      double worth,
      Reading reading,
      List<Reason> reasons) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String answer : answers) {
      Stream<Rule> its = tables.rules().stream().filter(speaksFor.apply(answer));
      tallies.put(answer, Tally.of(its, reading, about));
    }
    Choice choice = new Choice(tallies, weights.odds(features), worth);
    reasons.addAll(choice.reasons());
    reasons.addAll(
        LearnedWords.of(about, reading, features, weights, choice, worth, List.copyOf(reasons)));
    return choice;
  }
}
