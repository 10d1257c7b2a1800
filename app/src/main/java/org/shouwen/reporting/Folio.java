package org.shouwen.reporting;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Page x of y over several prints that are bound into one file. */
final class Folio {
  private static final String KEY = "folio";

  private Folio() {}

  /** Writes into each element whose key is {@code folio}. */
  static void number(List<JasperPrint> parts, Texts texts) {
    int total = parts.stream().mapToInt(part -> part.getPages().size()).sum();
    int page = 0;
    for (JasperPrint part : parts) {
      for (JRPrintPage each : part.getPages()) {
        String words = texts.of("folio", ++page, total);
        each.getElements().forEach(element -> write(element, words));
      }
    }
  }

  private static void write(JRPrintElement element, String words) {
    if (KEY.equals(element.getKey()) && element instanceof JRPrintText text) {
      text.setText(words);
    }
  }
}
