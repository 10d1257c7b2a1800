package org.shouwen.intake.suggestion;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * The learned weights as a table: a row is a question and a feature, with what it counts for each
 * answer in hundredths. Small weights are left out.
 */
final class LearnedTable {
  private static final int LEAST = 40;
  private static final String ITEM = "item";
  private static final String MATTER = "matter";
  private static final String URGENT = "urgent";
  private static final String RISK = "risk";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("question", "words", "weights")
          .setRecordSeparator('\n')
          .get();

  private LearnedTable() {}

  static void write(Learned learned, Appendable table) throws IOException {
    CSVPrinter printer = new CSVPrinter(table, FORMAT);
    write(ITEM, learned.items(), printer);
    write(MATTER, learned.matters(), printer);
    write(URGENT, learned.urgent(), printer);
    write(RISK, learned.risks(), printer);
    printer.flush();
  }

  static Learned read(Reader table) throws IOException {
    Map<String, Map<String, Map<String, Integer>>> byQuestion = new LinkedHashMap<>();
    CSVFormat format = FORMAT.builder().setSkipHeaderRecord(true).get();
    for (CSVRecord row : format.parse(table)) {
      byQuestion
          .computeIfAbsent(row.get("question"), question -> new TreeMap<>())
          .put(row.get("words"), cell(row));
    }
    return new Learned(
        weights(byQuestion.getOrDefault(ITEM, Map.of())),
        weights(byQuestion.getOrDefault(MATTER, Map.of())),
        weights(byQuestion.getOrDefault(URGENT, Map.of())),
        weights(byQuestion.getOrDefault(RISK, Map.of())));
  }

  private static void write(String question, Weights weights, CSVPrinter printer)
      throws IOException {
    for (var feature : weights.byFeature().entrySet()) {
      List<String> cell = new ArrayList<>();
      for (int answer = 0; answer < weights.answers().size(); answer++) {
        int hundredths = Math.round(100 * feature.getValue()[answer]);
        if (Math.abs(hundredths) >= LEAST) {
          cell.add(weights.answers().get(answer) + ":" + hundredths);
        }
      }
      if (!cell.isEmpty()) {
        printer.printRecord(question, feature.getKey(), String.join("|", cell));
      }
    }
  }

  private static Map<String, Integer> cell(CSVRecord row) {
    Map<String, Integer> cell = new LinkedHashMap<>();
    try {
      for (String one : row.get("weights").split("\\|")) {
        int colon = one.lastIndexOf(':');
        cell.put(one.substring(0, colon), Integer.parseInt(one.substring(colon + 1)));
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new RuleTableFault(row.getRecordNumber() + 1, "weights 须为 答案:整数，以 | 分开");
    }
    return cell;
  }

  private static Weights weights(Map<String, Map<String, Integer>> cells) {
    TreeSet<String> answers = new TreeSet<>();
    cells.values().forEach(cell -> answers.addAll(cell.keySet()));
    List<String> order = List.copyOf(answers);
    Map<String, float[]> byFeature = new LinkedHashMap<>();
    cells.forEach(
        (feature, cell) -> {
          float[] row = new float[order.size()];
          cell.forEach((answer, hundredths) -> row[order.indexOf(answer)] = hundredths / 100f);
          byFeature.put(feature, row);
        });
    return new Weights(order, byFeature);
  }
}
