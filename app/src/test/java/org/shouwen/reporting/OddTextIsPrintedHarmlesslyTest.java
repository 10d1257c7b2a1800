package org.shouwen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.shouwen.reporting.WagesCase.NUMBER;
import static org.shouwen.reporting.WagesCase.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.shouwen.document.Archived;
import org.shouwen.document.PrintableText;

/** Whatever people write is printed as they wrote it or named, and never obeyed. */
class OddTextIsPrintedHarmlesslyTest {
  private final PrintedCase printed = new PrintedCase();

  @Test
  void oddTextIsPrintedHarmlessly() {
    String odd =
        "${jndi:ldap://x} {{7*7}} $P{x} <script>alert(1)</script> =cmd|' /C calc'!A0 %s {0} \u202Egpj.exe 👨‍👩‍👧‍👦😭 &amp; "
            + "无空格长文".repeat(900);
    when(printed.cases.visible(NUMBER)).thenReturn(file(odd, false));

    byte[] pdf = Archived.kept("process-report-odd", printed.pdf(Locale.SIMPLIFIED_CHINESE));
    Archived.isPdfA2b(pdf);
    assertThat(Archived.text(pdf).replaceAll("\\s", ""))
        .contains(
            "${jndi:ldap://x}{{7*7}}$P{x}<script>alert(1)</script>",
            "=cmd|'/Ccalc'!A0%s{0}〓gpj.exe")
        .contains("U+202E")
        .contains("U+1F62D");
  }

  @Test
  void everyOddButValidRequestIsPrintedWholeOrNamed() throws IOException {
    try (var rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(
                new InputStreamReader(
                    OddTextIsPrintedHarmlesslyTest.class.getResourceAsStream(
                        "/data/bad-requests.csv"),
                    StandardCharsets.UTF_8))) {
      for (var row : rows) {
        if (row.get("expect").equals("ACCEPT")) {
          isPrinted(row.get("ref"), row.get("applicant_name"), row.get("text"));
        }
      }
    }
  }

  private void isPrinted(String ref, String name, String text) {
    when(printed.cases.visible(NUMBER)).thenReturn(file(name, text, false));
    byte[] pdf = Archived.kept("odd-" + ref, printed.pdf(Locale.SIMPLIFIED_CHINESE));
    PrintableText printable = new PrintableText(PrintedCase.FONTS);
    String paper = Archived.text(pdf).replaceAll("\\s", "");
    assertThat(paper).as(ref).contains(printable.of(name).replaceAll("\\s", ""));
    for (String line : printable.of(text).split("\\R")) {
      String bare = line.replaceAll("\\s", "");
      assertThat(paper).as(ref).contains(bare.substring(0, Math.min(30, bare.length())));
    }
    assertThat(paper.contains("〓")).as(ref).isEqualTo(!printable.whole());
  }
}
