package org.shouwen.intake.suggestion;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.shouwen.intake.Suggestions;
import org.shouwen.intake.Suggestions.Asked;
import org.shouwen.intake.Suggestions.Suggestion;

/** What share of labelled texts the suggestion gets right, item by item. */
final class Trial {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, Share> byItem = new TreeMap<>();
  private final Share item = new Share();
  private final Share matter = new Share();
  private final Share urgent = new Share();
  private final Share risk = new Share();

  /**
   * @param labelled columns {@code text,groups,channel,expected_item,expected_matter,urgent,risk}
   *     and, if it is there, {@code received_at}; rows without a label are passed over
   * @param today for files without {@code received_at}
   */
  static Trial of(Suggestions suggestions, Reader labelled, LocalDate today) throws IOException {
    Trial trial = new Trial();
    for (CSVRecord row : FORMAT.parse(labelled)) {
      if (!row.get("expected_item").isEmpty()) {
        trial.count(row, suggestions.suggest(asked(row, today)));
      }
    }
    return trial;
  }

  private static Asked asked(CSVRecord row, LocalDate today) {
    String groups = row.get("groups");
    LocalDate day =
        row.isMapped("received_at")
            ? LocalDate.parse(row.get("received_at").substring(0, 10))
            : today;
    return new Asked(
        row.get("text"),
        groups.isEmpty() ? List.of() : List.of(groups.split(";")),
        row.get("channel"),
        day);
  }

  private void count(CSVRecord row, Suggestion suggested) {
    String expected = row.get("expected_item");
    boolean itemRight = suggested.item().equals(expected);
    byItem.computeIfAbsent(expected, name -> new Share()).add(itemRight);
    item.add(itemRight);
    matter.add(itemRight && suggested.matter().equals(row.get("expected_matter")));
    urgent.add(suggested.urgent() == Boolean.parseBoolean(row.get("urgent")));
    risk.add(suggested.risk().equals(row.get("risk")));
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
