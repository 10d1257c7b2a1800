package org.shouwen.document;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/**
 * What a template is given: the components of a content by their names, dates in words, every text
 * made printable, and the one list of the content as rows.
 */
final class PaperParameters {
  private final PrintableText printable;
  private final Map<String, Object> values = new HashMap<>();
  private List<Map<String, ?>> rows;

  PaperParameters(PaperContent content, PrintableText printable) {
    this.printable = printable;
    components((Record) content)
        .forEach(
            (name, value) -> {
              if (value instanceof List<?> list) {
                rows = rowsOf(list);
              } else {
                values.put(name, value);
              }
            });
  }

  PaperParameters with(String name, String text) {
    values.put(name, printable.of(text));
    return this;
  }

  Map<String, Object> values() {
    return values;
  }

  /** Null for a paper without a list. */
  JRDataSource rows() {
    return rows == null ? null : new JRMapCollectionDataSource(new ArrayList<>(rows));
  }

  /** A day as official papers write it: 2026年3月9日. */
  static String words(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private List<Map<String, ?>> rowsOf(List<?> list) {
    List<Map<String, ?>> all = new ArrayList<>();
    list.forEach(row -> all.add(components((Record) row)));
    return all;
  }

  private Map<String, Object> components(Record record) {
    Map<String, Object> named = new HashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      named.put(component.getName(), printed(read(component, record)));
    }
    return named;
  }

  private Object printed(Object value) {
    if (value instanceof LocalDate day) {
      return words(day);
    }
    return value instanceof String text
        ? printable.of(text.isBlank() ? null : text.strip())
        : value;
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
