package org.shouwen.reporting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.HtmlExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleHtmlExporterOutput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import org.shouwen.document.Printer;
import org.springframework.stereotype.Component;

/**
 * A filled list as a file. In a workbook every text is a text cell: what begins with an equals sign
 * is shown, never computed.
 */
@Component
class Exports {
  private final Printer printer;

  Exports(Printer printer) {
    this.printer = printer;
  }

  byte[] as(ReportFormat format, JasperPrint print, String title) {
    try {
      return switch (format) {
        case PDF -> printer.pdf(print, title);
        case XLSX -> workbook(print, title);
        case HTML -> page(print);
      };
    } catch (JRException e) {
      throw new IllegalStateException("Cannot export " + title + " as " + format, e);
    }
  }

  private static byte[] workbook(JasperPrint print, String title) throws JRException {
    SimpleXlsxReportConfiguration sheet = new SimpleXlsxReportConfiguration();
    sheet.setDetectCellType(true);
    sheet.setOnePagePerSheet(false);
    sheet.setIgnorePageMargins(true);
    sheet.setRemoveEmptySpaceBetweenRows(true);
    sheet.setWhitePageBackground(false);
    sheet.setSheetNames(new String[] {title});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JRXlsxExporter exporter = new JRXlsxExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(sheet);
    exporter.exportReport();
    return out.toByteArray();
  }

  private static byte[] page(JasperPrint print) throws JRException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlExporter exporter = new HtmlExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleHtmlExporterOutput(out, StandardCharsets.UTF_8.name()));
    exporter.exportReport();
    return out.toByteArray();
  }
}
