package org.shouwen.intake.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shouwen.intake.Suggestions.Reason;
import org.shouwen.intake.suggestion.Words.Hit;
import org.shouwen.intake.suggestion.Words.Reading;

/** What the rules count for one answer. */
final class Tally {
  private final List<Reason> counted = new ArrayList<>();
  private int weight;

  static Tally of(Stream<Rule> rules, Reading reading, String about) {
    Tally tally = new Tally();
    rules.forEach(rule -> tally.add(rule, reading, about));
    return tally;
  }

  private void add(Rule rule, Reading reading, String about) {
    Hit hit = rule.hit(reading);
    if (hit != null) {
      add(new Reason(about, hit.shown(), rule.weight(hit), rule.note()));
    }
  }

  void add(Reason reason) {
    weight += reason.weight();
    counted.add(reason);
  }

  int weight() {
    return weight;
  }

  /** The heaviest first; what spoke against it and what always counts decided nothing. */
  List<Reason> reasons() {
    return counted.stream()
        .filter(reason -> reason.weight() > 0 && !reason.words().isEmpty())
        .sorted(Comparator.comparingInt(Reason::weight).reversed())
        .toList();
  }
}
