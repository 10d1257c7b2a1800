package org.shouwen.intake.suggestion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.intake.Suggestions.Reason;

/** One answer of several: what the rules count and what was learned, added up. */
final class Choice {
  private final Map<String, Tally> tallies;
  private final Map<String, Double> sums = new LinkedHashMap<>();
  private final List<String> ranking;

  /**
   * @param tallies by answer; of two that weigh the same the first wins
   * @param odds what was learned; for an answer without examples nothing speaks, nor against it
   * @param worth how many log odds one weight of a rule is worth
   */
  Choice(Map<String, Tally> tallies, Map<String, Double> odds, double worth) {
    this.tallies = tallies;
    tallies.forEach(
        (answer, tally) ->
            sums.put(answer, odds.getOrDefault(answer, 0.0) + worth * tally.weight()));
    ranking =
        sums.keySet().stream()
            .sorted(Comparator.comparingDouble((String answer) -> sums.get(answer)).reversed())
            .toList();
  }

  String best() {
    return ranking.get(0);
  }

  String second() {
    return ranking.get(Math.min(1, ranking.size() - 1));
  }

  /** The rules that counted for the best. */
  List<Reason> reasons() {
    return tallies.get(best()).reasons();
  }

  /** How much likelier the best is than the second, 0 to 100. */
  int certainty() {
    double top = sums.get(best());
    double all = sums.values().stream().mapToDouble(sum -> Math.exp(sum - top)).sum();
    return (int) Math.round(100 * (1 - Math.exp(sums.get(second()) - top)) / all);
  }
}
