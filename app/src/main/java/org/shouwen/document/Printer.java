package org.shouwen.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.springframework.stereotype.Component;

/**
 * Fills templates of {@code reports/} and writes PDF/A-2b. Templates are code: they come from the
 * server's own jar only, are compiled from their source once, and no compiled one is ever read.
 */
@Component
public class Printer {
  private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();
  private final Path colours;

  /**
   * @param fonts named here because nothing may be printed before they were found whole
   */
  public Printer(Fonts fonts) {
    this.colours = sRgb();
  }

  /** The compiled template, for use as a subreport too. */
  public JasperReport template(String name) {
    return compiled.computeIfAbsent(name, Printer::compile);
  }

  /**
   * @param template name of a file of {@code reports/} without its suffix
   * @param rows of the main band, null for a paper without any
   */
  public JasperPrint fill(String template, Map<String, Object> parameters, JRDataSource rows) {
    try {
      return JasperFillManager.fillReport(
          template(template),
          new HashMap<>(parameters),
          rows == null ? new JREmptyDataSource() : rows);
    } catch (JRException e) {
      throw new IllegalStateException("Cannot fill " + template, e);
    }
  }

  /** PDF/A-2b with all fonts embedded. */
  public byte[] pdf(JasperPrint print, String title) {
    return pdf(List.of(print), title);
  }

  /** Several prints in one file; their pages may differ in size. */
  public byte[] pdf(List<JasperPrint> prints, String title) {
    SimplePdfExporterConfiguration archive = new SimplePdfExporterConfiguration();
    archive.setPdfaConformance(PdfaConformanceEnum.PDFA_2B);
    archive.setIccProfilePath(colours.toString());
    archive.setMetadataTitle(title);
    archive.setCompressed(true);
    archive.setMetadataCreator("Shouwen 首问");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.setConfiguration(archive);
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("Cannot write PDF: " + title, e);
    }
    return out.toByteArray();
  }

  private static JasperReport compile(String name) {
    try (InputStream source = Printer.class.getResourceAsStream("/reports/" + name + ".jrxml")) {
      if (source == null) {
        throw new IllegalArgumentException("No template reports/" + name + ".jrxml");
      }
      return JasperCompileManager.compileReport(source);
    } catch (JRException | IOException e) {
      throw new IllegalStateException("Template reports/" + name + ".jrxml does not compile", e);
    }
  }

  /** PDF/A names the colours it means by a profile; the JDK has one, the exporter wants a file. */
  private static Path sRgb() {
    try {
      Path file = Files.createTempFile("sRGB", ".icc");
      file.toFile().deleteOnExit();
      return Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
