package org.shouwen.intake.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwen.intake.Suggestions;
import org.shouwen.intake.suggestion.Words.Hit;
import org.shouwen.intake.suggestion.Words.Reading;

/**
 * The whole method: every rule whose words occur adds its weight; the heaviest item wins, then the
 * heaviest matter of that item, and each rule that counted for the winner is a reason. GROUP goes
 * before ESCALATING.
 */
final class Weighing {
  /** From this weight on, words count as a sign of urgency or risk. */
  private static final int ENOUGH = 3;

  private final Map<String, List<String>> vocabulary;
  private final List<Rule> rules;
  private final Spellings spellings;

  Weighing(Map<String, List<String>> vocabulary, List<Rule> rules, Spellings spellings) {
    this.vocabulary = vocabulary;
    this.rules = rules;
    this.spellings = spellings;
  }

  Map<String, List<String>> vocabulary() {
    return vocabulary;
  }

  Suggestions.Suggestion weigh(Suggestions.Asked asked) {
    Reading reading = new Reading(asked.text(), spellings.reading(asked.text()), flags(asked));
    List<Suggestions.Reason> reasons = new ArrayList<>();

    Map<String, Tally> items = new LinkedHashMap<>();
    vocabulary.keySet().forEach(item -> items.put(item, new Tally()));
    rules.stream()
        .filter(rule -> rule.matter().isEmpty() && items.containsKey(rule.about()))
        .forEach(rule -> items.get(rule.about()).add(rule, reading, "item"));
    String item = heaviest(items);
    reasons.addAll(items.get(item).reasons());
    int certainty = certainty(items, item);

    Map<String, Tally> matters = new LinkedHashMap<>();
    vocabulary.get(item).forEach(matter -> matters.put(matter, new Tally()));
    ofMatters(item)
        .filter(rule -> matters.containsKey(rule.matter()))
        .forEach(rule -> matters.get(rule.matter()).add(rule, reading, "matter"));
    String matter = heaviest(matters);
    reasons.addAll(matters.get(matter).reasons());

    Tally urgent = signal("URGENT", item, reading, "urgent");
    overLimit(asked.receivedOn(), reading).ifPresent(urgent::add);
    Tally group = signal("GROUP", item, reading, "risk");
    Tally escalating = signal("ESCALATING", item, reading, "risk");
    Tally risk = group.weight() >= ENOUGH ? group : escalating;
    boolean isUrgent = urgent.weight() >= ENOUGH;
    boolean isRisk = risk.weight() >= ENOUGH;
    if (isUrgent) {
      reasons.addAll(urgent.reasons());
    }
    if (isRisk) {
      reasons.addAll(risk.reasons());
    }
    String riskName = !isRisk ? "NONE" : risk == group ? "GROUP" : "ESCALATING";
    return new Suggestions.Suggestion(
        item, matter, isUrgent, riskName, certainty, List.copyOf(reasons));
  }

  private Stream<Rule> ofMatters(String item) {
    return rules.stream().filter(rule -> rule.about().equals(item) || rule.about().equals("*"));
  }

  private static Set<String> flags(Suggestions.Asked asked) {
    Set<String> flags = new HashSet<>();
    asked.groups().forEach(group -> flags.add("#" + group));
    flags.add("@" + asked.channel());
    return flags;
  }

  /** A signal's rule may be bound to items by its {@code matter} column, divided by |. */
  private Tally signal(String name, String item, Reading reading, String about) {
    Tally tally = new Tally();
    rules.stream()
        .filter(rule -> rule.about().equals(name))
        .filter(
            rule -> rule.matter().isEmpty() || List.of(rule.matter().split("\\|")).contains(item))
        .forEach(rule -> tally.add(rule, reading, about));
    return tally;
  }

  private static Optional<Suggestions.Reason> overLimit(LocalDate receivedOn, Reading reading) {
    return LegalLimit.in(reading.text(), receivedOn)
        .filter(LegalLimit::near)
        .map(limit -> new Suggestions.Reason("urgent", limit.words(), ENOUGH, limit.note()));
  }

  private static String heaviest(Map<String, Tally> tallies) {
    // the first of the table wins a draw: its order is the precedence
    String best = null;
    for (var tally : tallies.entrySet()) {
      if (best == null || tally.getValue().weight() > tallies.get(best).weight()) {
        best = tally.getKey();
      }
    }
    return best;
  }

  private static int certainty(Map<String, Tally> items, String winner) {
    int first = items.get(winner).weight();
    int second =
        items.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(winner))
            .mapToInt(entry -> entry.getValue().weight())
            .max()
            .orElse(0);
    return first <= 0 ? 0 : Math.min(100, Math.max(0, 100 * (first - Math.max(second, 0)) / first));
  }

  /** What counted for one proposal. */
  private static final class Tally {
    private final List<Suggestions.Reason> counted = new ArrayList<>();
    private int weight;

    void add(Rule rule, Reading reading, String about) {
      Hit hit = rule.hit(reading);
      if (hit != null) {
        add(new Suggestions.Reason(about, hit.shown(), rule.weight(hit), rule.note()));
      }
    }

    void add(Suggestions.Reason reason) {
      weight += reason.weight();
      counted.add(reason);
    }

    int weight() {
      return weight;
    }

    /** The heaviest first; what spoke against it and what always counts decided nothing. */
    List<Suggestions.Reason> reasons() {
      return counted.stream()
          .filter(reason -> reason.weight() > 0 && !reason.words().isEmpty())
          .sorted(Comparator.comparingInt(Suggestions.Reason::weight).reversed())
          .toList();
    }
  }
}
