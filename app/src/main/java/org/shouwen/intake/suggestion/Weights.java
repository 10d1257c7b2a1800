package org.shouwen.intake.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One learned question: what each feature of a text counts for each answer.
 *
 * @param answers in the order of every row of {@code byFeature}
 * @param byFeature a feature that is not in it counts nothing
 */
record Weights(List<String> answers, Map<String, float[]> byFeature) {
  private static final int FEW = 40;

  /** The log odds of the answers; what was never learned has none. */
  Map<String, Double> odds(Set<String> features) {
    List<float[]> known =
        features.stream().filter(byFeature::containsKey).map(byFeature::get).toList();
    double[] sums = new double[answers.size()];
    for (float[] row : known) {
      for (int answer = 0; answer < sums.length; answer++) {
        sums[answer] += row[answer];
      }
    }
    Map<String, Double> odds = new LinkedHashMap<>();
    for (int answer = 0; answer < sums.length; answer++) {
      odds.put(answers.get(answer), sums[answer] * share(known.size()));
    }
    return odds;
  }

  /** What one feature counts for an answer. */
  double of(String feature, String answer) {
    float[] row = byFeature.get(feature);
    int at = answers.indexOf(answer);
    return row == null || at < 0 ? 0 : row[at];
  }

  /** So that long texts do not shout louder than short ones, nor a single word louder than both. */
  static double share(int known) {
    return 1 / Math.sqrt(Math.max(known, FEW));
  }
}
