package org.shouwen.intake.suggestion;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables that a clerk edits (RFC 4180, UTF-8, first line names the columns). */
final class RuleTables {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setCommentMarker('#')
          .get();

  private RuleTables() {}

  static List<Rule> rules(Reader source) throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (CSVRecord row : FORMAT.parse(source)) {
      Words words = new Words(cell(row, "words"));
      if (cell(row, "about").isEmpty() || words.isEmpty()) {
        throw new RuleTableFault(row.getRecordNumber() + 1, "about 和 words 不能为空");
      }
      rules.add(
          new Rule(
              cell(row, "about"),
              cell(row, "matter"),
              words,
              new Words(cell(row, "with")),
              new Words(cell(row, "without")),
              weight(row),
              cell(row, "note")));
    }
    return List.copyOf(rules);
  }

  static Map<String, List<String>> vocabulary(Reader source) throws IOException {
    Map<String, List<String>> matters = new LinkedHashMap<>();
    for (CSVRecord row : FORMAT.parse(source)) {
      matters
          .computeIfAbsent(cell(row, "item"), item -> new ArrayList<>())
          .add(cell(row, "matter"));
    }
    return matters;
  }

  static Spellings spellings(Reader source) throws IOException {
    Map<String, String> byWrong = new LinkedHashMap<>();
    for (CSVRecord row : FORMAT.parse(source)) {
      String wrong = cell(row, "wrong");
      String right = cell(row, "right");
      Spellings.check(wrong, right, row.getRecordNumber() + 1);
      byWrong.put(wrong, right);
    }
    return new Spellings(byWrong);
  }

  private static int weight(CSVRecord row) {
    try {
      return Integer.parseInt(cell(row, "weight"));
    } catch (NumberFormatException e) {
      throw new RuleTableFault(row.getRecordNumber() + 1, "weight 须为整数");
    }
  }

  private static String cell(CSVRecord row, String column) {
    if (!row.isMapped(column)) {
      throw new RuleTableFault(1, "缺少列 " + column);
    }
    return row.isSet(column) ? row.get(column).strip() : "";
  }
}
