package org.shouwen.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.shouwen.document.PrintableText;

/**
 * The rows of {@code process-report.jrxml}: each belongs to a section, has a kind that chooses its
 * band, and up to six cells.
 */
final class Lines {
  private static final String CELLS = "abcdef";
  private final List<Map<String, ?>> rows = new ArrayList<>();
  private final PrintableText printable;
  private String section;

  Lines(PrintableText printable) {
    this.printable = printable;
  }

  Lines section(String name) {
    this.section = name;
    return this;
  }

  Lines add(String kind, String... cells) {
    Map<String, Object> row = new HashMap<>();
    row.put("section", section);
    row.put("kind", kind);
    for (int i = 0; i < cells.length; i++) {
      row.put(CELLS.substring(i, i + 1), printable.of(cells[i]));
    }
    rows.add(row);
    return this;
  }

  JRDataSource source() {
    return new JRMapCollectionDataSource(new ArrayList<>(rows));
  }
}
