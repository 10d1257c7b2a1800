package org.shouwen.intake.roster;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.shouwen.directory.RosterLines.Shift;
import org.shouwen.problem.InvalidInput;

/**
 * A roster as a table program saves it (RFC 4180, UTF-8): {@code unit,day,weekday,person,deputy},
 * the first line naming the columns in any order; day and weekday may be empty.
 */
final class RosterFile {
  private static final int MOST = 1000;
  private static final List<String> COLUMNS = List.of("unit", "day", "weekday", "person", "deputy");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private RosterFile() {}

  /**
   * @throws InvalidInput on field {@code file}, naming the line
   */
  static List<Shift> read(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<Shift> shifts = new ArrayList<>();
    try (Reader reader = new StringReader(unmarked);
        var parser = FORMAT.parse(reader)) {
      if (!parser.getHeaderMap().keySet().containsAll(COLUMNS)) {
        throw new InvalidInput("file", "第一行应有列名：" + String.join("、", COLUMNS));
      }
      for (CSVRecord row : parser) {
        if (shifts.size() == MOST) {
          throw new InvalidInput("file", "一次最多 " + MOST + " 行");
        }
        shifts.add(shift(row));
      }
    } catch (IllegalStateException | IllegalArgumentException | UncheckedIOException broken) {
      throw new InvalidInput("file", "不是有效的 CSV 文件");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (shifts.isEmpty()) {
      throw new InvalidInput("file", "文件中没有值班");
    }
    return shifts;
  }

  private static Shift shift(CSVRecord row) {
    try {
      return Shifts.of(
          cell(row, "unit"),
          cell(row, "day"),
          cell(row, "weekday"),
          cell(row, "person"),
          cell(row, "deputy"));
    } catch (InvalidInput e) {
      throw new InvalidInput("file", "第" + row.getRecordNumber() + "行：" + e.getMessage());
    }
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }
}
