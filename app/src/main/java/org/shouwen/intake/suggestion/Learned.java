package org.shouwen.intake.suggestion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.shouwen.intake.suggestion.Learning.Lesson;
import org.shouwen.intake.suggestion.Words.Reading;

/**
 * What the examples taught.
 *
 * @param items which service is wanted
 * @param matters what it is about; a matter that several items know is learned from all of them
 * @param urgent {@code true} or {@code false}
 * @param risks GROUP, ESCALATING or NONE
 */
record Learned(Weights items, Weights matters, Weights urgent, Weights risks) {

  static Learned from(List<Example> examples, Tables tables) {
    List<Taught> taught =
        examples.stream()
            .map(one -> new Taught(one, tables.spellings().reading(one.asked())))
            .toList();
    return new Learned(
        answering(taught, Features::ofWish, Example::item),
        Learning.from(
            taught.stream()
                .map(
                    one ->
                        new Lesson(
                            Features.ofSubject(one.reading()),
                            one.example().matter(),
                            new LinkedHashSet<>(tables.matters(one.example().item()))))
                .toList()),
        answering(
            taught.stream().map(Taught::withRisk).toList(),
            Features::ofWish,
            one -> String.valueOf(one.urgent())),
        answering(taught, Features::ofWish, Example::risk));
  }

  private static Weights answering(
      List<Taught> taught,
      Function<Reading, Set<String>> features,
      Function<Example, String> answer) {
    Set<String> open = new TreeSet<>(taught.stream().map(Taught::example).map(answer).toList());
    return Learning.from(
        taught.stream()
            .map(
                one -> new Lesson(features.apply(one.reading()), answer.apply(one.example()), open))
            .toList());
  }

  private record Taught(Example example, Reading reading) {
    Taught withRisk() {
      return new Taught(example, reading.with("#" + example.risk()));
    }
  }
}
