package org.shouwen.intake.suggestion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.shouwen.intake.Suggestions.Asked;
import org.shouwen.intake.Suggestions.Suggestion;

/** What share of labelled texts the suggestion gets right, item by item. */
final class Trial {
  private final Map<String, Share> byItem = new TreeMap<>();
  private final Share item = new Share();
  private final Share matter = new Share();
  private final Share urgent = new Share();
  private final Share risk = new Share();

  void count(Example expected, Suggestion suggested) {
    boolean itemRight = suggested.item().equals(expected.item());
    byItem.computeIfAbsent(expected.item(), name -> new Share()).add(itemRight);
    item.add(itemRight);
    matter.add(itemRight && suggested.matter().equals(expected.matter()));
    urgent.add(suggested.urgent() == expected.urgent());
    risk.add(suggested.risk().equals(expected.risk()));
  }

  /** On texts of which the tables may know. */
  static Trial of(List<Example> examples, Function<Asked, Suggestion> suggesting) {
    Trial trial = new Trial();
    examples.forEach(example -> trial.count(example, suggesting.apply(example.asked())));
    return trial;
  }

  double item() {
    return item.share();
  }

  double matter() {
    return matter.share();
  }

  double urgent() {
    return urgent.share();
  }

  double risk() {
    return risk.share();
  }

  /** A table for people. */
  String told() {
    StringBuilder told = new StringBuilder();
    line(told, "item", item);
    byItem.forEach((name, share) -> line(told, "  " + name, share));
    line(told, "item and matter", matter);
    line(told, "urgent", urgent);
    line(told, "risk", risk);
    return told.toString();
  }

  private static void line(StringBuilder told, String name, Share share) {
    told.append(
        "%-22s %4d of %4d  %5.1f %%%n"
            .formatted(name, share.right, share.all, 100 * share.share()));
  }

  private static final class Share {
    private int right;
    private int all;

    void add(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    double share() {
      return all == 0 ? 1 : (double) right / all;
    }
  }
}
