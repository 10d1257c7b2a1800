package org.shouwen.intake.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Multinomial logistic regression by stochastic gradient with a pull towards zero (L2). The same
 * lessons give the same weights: the order is drawn from a fixed seed, and the arithmetic is
 * strict. Rounds, rate and pull were chosen by cross-validation.
 */
final class Learning {
  private static final int ROUNDS = 20;
  private static final double RATE = 6;
  private static final double PULL = 0.0003;
  private static final int SEED = 1;

  /** A feature of fewer says nothing of the next text. */
  static final int LEAST_EXAMPLES = 3;

  private final List<String> answers;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final float[][] weights;

  /**
   * @param open the answers among which the question was
   */
  record Lesson(Set<String> features, String answer, Set<String> open) {}

  private record Numbered(int[] features, int answer, int[] open) {}

  private Learning(List<Lesson> lessons) {
    answers = lessons.stream().map(Lesson::answer).distinct().sorted().toList();
    frequent(lessons).forEach(feature -> numbers.put(feature, numbers.size()));
    weights = new float[numbers.size()][answers.size()];
  }

  static Weights from(List<Lesson> lessons) {
    Learning learning = new Learning(lessons);
    List<Numbered> numbered = new ArrayList<>(lessons.stream().map(learning::numbered).toList());
    Random order = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(numbered, order);
      numbered.forEach(learning::step);
    }
    Map<String, float[]> byFeature = new TreeMap<>();
    learning.numbers.forEach((name, number) -> byFeature.put(name, learning.weights[number]));
    return new Weights(learning.answers, byFeature);
  }

  private Numbered numbered(Lesson lesson) {
    return new Numbered(
        lesson.features().stream()
            .map(numbers::get)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .toArray(),
        answers.indexOf(lesson.answer()),
        lesson.open().stream().mapToInt(answers::indexOf).filter(at -> at >= 0).toArray());
  }

  private void step(Numbered lesson) {
    double share = Weights.share(lesson.features.length);
    double[] chances = chances(lesson, share);
    for (int i = 0; i < chances.length; i++) {
      int answer = lesson.open[i];
      double slope = (chances[i] - (answer == lesson.answer ? 1 : 0)) * share;
      for (int feature : lesson.features) {
        weights[feature][answer] -= (float) (RATE * (slope + PULL * weights[feature][answer]));
      }
    }
  }

  /** How likely each open answer is by the weights so far. */
  private double[] chances(Numbered lesson, double share) {
    double[] odds = new double[lesson.open.length];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < odds.length; i++) {
      for (int feature : lesson.features) {
        odds[i] += weights[feature][lesson.open[i]] * share;
      }
      top = Math.max(top, odds[i]);
    }
    double all = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = StrictMath.exp(odds[i] - top);
      all += odds[i];
    }
    for (int i = 0; i < odds.length; i++) {
      odds[i] /= all;
    }
    return odds;
  }

  private static List<String> frequent(List<Lesson> lessons) {
    Map<String, Integer> counts = new HashMap<>();
    lessons.stream()
        .map(Lesson::features)
        .flatMap(Collection::stream)
        .forEach(feature -> counts.merge(feature, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= LEAST_EXAMPLES)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
