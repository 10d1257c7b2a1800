package org.shouwen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Reads printed papers back: by an independent validator and by the text that a reader can copy.
 */
public final class Archived {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Archived() {}

  /** veraPDF finds nothing: among much else, every font is embedded. */
  public static void isPdfA2b(byte[] pdf) {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    } catch (Exception e) {
      throw new AssertionError("veraPDF cannot read it", e);
    }
  }

  public static String text(byte[] pdf) {
    try {
      PdfReader reader = new PdfReader(pdf);
      StringBuilder all = new StringBuilder();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        all.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
      }
      return all.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Leaves the paper in {@code target/papers} for people to look at. */
  public static byte[] kept(String name, byte[] pdf) {
    try {
      Path directory = Files.createDirectories(Path.of("target", "papers"));
      Files.write(directory.resolve(name + ".pdf"), pdf);
      return pdf;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
