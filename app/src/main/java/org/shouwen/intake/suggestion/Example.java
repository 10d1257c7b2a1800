package org.shouwen.intake.suggestion;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.shouwen.intake.Suggestions.Asked;

/** A text with the answer that a person gave it: to learn from, or to be tried on. */
record Example(Asked asked, String item, String matter, boolean urgent, String risk) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /**
   * @param csv columns {@code text,groups,channel,expected_item,expected_matter,urgent,risk} and,
   *     if it is there, {@code received_at}; rows without a label are passed over
   * @param today for files without {@code received_at}
   */
  static List<Example> read(Reader csv, LocalDate today) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (CSVRecord row : FORMAT.parse(csv)) {
      if (!row.get("expected_item").isEmpty()) {
        examples.add(of(row, today));
      }
    }
    return examples;
  }

  private static Example of(CSVRecord row, LocalDate today) {
    String groups = row.get("groups");
    LocalDate day =
        row.isMapped("received_at")
            ? LocalDate.parse(row.get("received_at").substring(0, 10))
            : today;
    return new Example(
        new Asked(
            row.get("text"),
            groups.isEmpty() ? List.of() : List.of(groups.split(";")),
            row.get("channel"),
            day),
        row.get("expected_item"),
        row.get("expected_matter"),
        Boolean.parseBoolean(row.get("urgent")),
        row.get("risk"));
  }
}
