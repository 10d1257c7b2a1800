package org.shouwen.intake.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How often the suggestion is right on texts from which it did not learn: the examples are dealt
 * into parts, and each part is tried by what the other parts teach. The rules are the same
 * throughout, so texts by which rules were made flatter.
 */
final class CrossTrial {
  private static final int SEED = 7;

  private CrossTrial() {}

  static Trial of(List<Example> examples, Tables tables, int parts) {
    List<Example> dealt = new ArrayList<>(examples);
    Collections.shuffle(dealt, new Random(SEED));
    Trial trial = new Trial();
    for (int part = 0; part < parts; part++) {
      List<Example> learnedFrom = new ArrayList<>();
      List<Example> triedOn = new ArrayList<>();
      for (int at = 0; at < dealt.size(); at++) {
        (at % parts == part ? triedOn : learnedFrom).add(dealt.get(at));
      }
      Weighing weighing = tables.with(Learned.from(learnedFrom, tables));
      triedOn.forEach(one -> trial.count(one, weighing.weigh(one.asked())));
    }
    return trial;
  }
}
