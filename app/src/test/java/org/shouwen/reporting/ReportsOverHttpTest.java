package org.shouwen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.SqlProbe;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.document.Archived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Who may has the report, complete and at a known cost; nobody else learns that there is a case.
 */
@ServerTest
class ReportsOverHttpTest {
  private static final String FORMULA = "=cmd|' /C calc'!A0";

  @Autowired TestRestTemplate http;
  @Autowired Cases cases;
  @Autowired ProcessReport report;

  @Test
  void theAuditorHasTheProcessOfACaseInBothLanguages() {
    String number = open("劳动报酬");

    ResponseEntity<byte[]> chinese = get("shenji", "/api/cases/" + number + "/report.pdf");
    ResponseEntity<byte[]> english = get("shenji", "/api/cases/" + number + "/report.pdf?lang=en");

    assertThat(chinese.getStatusCode()).isEqualTo(HttpStatus.OK);
    Archived.isPdfA2b(Archived.kept("process-report-live", chinese.getBody()));
    String text = Archived.text(chinese.getBody());
    assertThat(text).contains(number, "办件全流程报告", "费阿炳", "登记立案");
    assertThat(text)
        .doesNotContain(OpenedCase.ID_NUMBER, OpenedCase.PHONE, OpenedCase.ADDRESS, "report.");
    assertThat(Archived.text(english.getBody())).contains("Process report", "Case opened");
  }

  @Test
  void aCaseIsNotThereForWhoMayNotSeeIt() {
    String number = open("劳动报酬");

    assertThat(
            http.getForEntity("/api/cases/" + number + "/report.pdf", String.class).getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(get("gongzheng", "/api/cases/" + number + "/report.pdf").getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(get("shenji", "/api/cases/2026-330503001-999999-X/report.pdf").getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void aReportAsksTheDatabaseAFixedNumberOfTimes() {
    String number = open("劳动报酬");

    List<String> statements =
        SqlProbe.statementsOf(() -> report.pdf(number, Locale.SIMPLIFIED_CHINESE));

    assertThat(statements).hasSizeLessThan(25);
  }

  @Test
  void theRegisterCountsItsOwnRowsAndComputesNoText() throws IOException {
    String number = open(FORMULA);

    byte[] pdf = Archived.kept("register", get("shenji", "/api/reports/cases.pdf").getBody());
    Archived.isPdfA2b(pdf);
    assertThat(Archived.text(pdf)).contains("办件台账", "合计", number.substring(0, 10));
    String sheet = sheet(get("shenji", "/api/reports/cases.xlsx").getBody());
    assertThat(sheet).doesNotContain("<f>", "<f ");
    String html =
        new String(get("shenji", "/api/reports/cases.html").getBody(), StandardCharsets.UTF_8);
    assertThat(html).contains("办件台账", number).doesNotContain("<script");
  }

  @Test
  void theRegisterIsForThoseWhoWatchAndNamesWhatIsWrong() {
    assertThat(get("lvshi", "/api/reports/cases.pdf").getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(get("shenji", "/api/reports/nothing.pdf").getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
    ResponseEntity<byte[]> wrong = get("shenji", "/api/reports/cases.pdf?month=2026-13");
    assertThat(wrong.getStatusCode().value()).isEqualTo(422);
    assertThat(new String(wrong.getBody(), StandardCharsets.UTF_8)).contains("month");
  }

  private String open(String matter) {
    var like = OpenedCase.of("330503001", OpenedCase.TEXT);
    return cases
        .open(
            new Cases.NewCase(
                like.channel(),
                like.unitCode(),
                like.receivedAt(),
                like.text(),
                like.item(),
                matter,
                like.urgent(),
                like.risk(),
                like.confirmed(),
                like.firstContact(),
                like.firstContactDeputy(),
                like.reference(),
                like.parties(),
                like.externalRefs()))
        .file()
        .number();
  }

  private ResponseEntity<byte[]> get(String person, String path) {
    return http.withBasicAuth(person, "demo").getForEntity(path, byte[].class);
  }

  private static String sheet(byte[] workbook) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("xl/")) {
          all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return all.toString();
  }
}
