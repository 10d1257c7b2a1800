package org.shouwen.intake.suggestion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.shouwen.intake.Suggestions.Reason;
import org.shouwen.intake.suggestion.Words.Reading;

/**
 * The words of a text that spoke most for one learned answer against another, as a person reads
 * them: runs that overlap or touch are one, without the particles at their ends.
 */
final class LearnedWords {
  private static final int RUNS = 10;
  private static final int SHOWN = 3;
  private static final int SHORTEST = 2;
  private static final String NOTE = "与例文相近";
  private static final Pattern PARTICLES = Pattern.compile("^[的了也着个们就都还和又]+|[的了也着个们就都还和又]+$");

  private final Reading reading;
  private final String text;
  private final BitSet spoke;
  private final double[] weightFrom;

  private record Run(String words, double weight) {}

  private LearnedWords(Reading reading) {
    this.reading = reading;
    this.text = Features.plain(reading.text());
    this.spoke = new BitSet(text.length());
    this.weightFrom = new double[text.length()];
  }

  /**
   * @param other the answer that came second
   * @param worth of one weight of a rule, so that the weights of reasons can be compared
   * @param already what is shown; no words are shown twice
   */
  static List<Reason> of(
      String about,
      Reading reading,
      Set<String> features,
      Weights weights,
      Choice choice,
      double worth,
      List<Reason> already) {
    LearnedWords words = new LearnedWords(reading);
    double share = Weights.share(features.size()) / worth;
    features.stream()
        .filter(feature -> feature.length() >= SHORTEST && words.text.contains(feature))
        .map(
            run ->
                new Run(
                    run,
                    share * (weights.of(run, choice.best()) - weights.of(run, choice.second()))))
        .filter(run -> run.weight() > 0)
        .sorted(Comparator.comparingDouble(Run::weight).reversed())
        .limit(RUNS)
        .forEach(words::mark);
    return words.merged().stream()
        .filter(run -> run.words().length() >= SHORTEST && isNew(run.words(), already))
        .sorted(Comparator.comparingDouble(Run::weight).reversed())
        .limit(SHOWN)
        .map(run -> new Reason(about, run.words(), (int) Math.ceil(run.weight()), NOTE))
        .toList();
  }

  private static boolean isNew(String words, List<Reason> already) {
    return already.stream()
        .map(Reason::words)
        .noneMatch(shown -> shown.contains(words) || words.contains(shown));
  }

  private void mark(Run run) {
    int from = text.indexOf(run.words());
    spoke.set(from, from + run.words().length());
    weightFrom[from] += run.weight();
  }

  private List<Run> merged() {
    List<Run> merged = new ArrayList<>();
    int from = spoke.nextSetBit(0);
    while (from >= 0) {
      int to = spoke.nextClearBit(from);
      double weight = 0;
      for (int at = from; at < to; at++) {
        weight += weightFrom[at];
      }
      String words = PARTICLES.matcher(reading.original().substring(from, to)).replaceAll("");
      merged.add(new Run(words, weight));
      from = spoke.nextSetBit(to);
    }
    return merged;
  }
}
