package org.shouwen.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Papers;
import org.shouwen.intake.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The staff's pages: masked until asked for on purpose, and nothing beyond one's units. */
@ServerTest
class StaffSeesOnlyWhatIsHisTest {
  private static final String PHONE = "19900004321";
  @LocalServerPort int port;
  @Autowired Requests requests;
  @Autowired Papers papers;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void whatNamesAPersonNeverStandsInAnAddress() {
    var staff = new Visitor(port).signedInAs("shenji");
    staff.sentTo.clear();
    for (String person : new String[] {"陆若兰", "19900001134", "990502199805127840"}) {
      assertThat(staff.post("/cases", "/cases", "q", person).statusCode()).isEqualTo(200);
      assertThat(staff.post("/reports", "/reports", "q", person).statusCode()).isEqualTo(200);
    }
    assertThat(staff.sentTo).isEmpty();
    assertThat(staff.get("/reports").body()).contains("method=\"post\" action=\"/reports\"");
    assertThat(staff.post("/cases", "/cases", "q", "").statusCode()).isEqualTo(302);
  }

  @Test
  void aPhoneIsMaskedUntilSomebodySaysWhyAndThatIsLogged() {
    String number = received();
    var staff = new Visitor(port).signedInAs("jiedai");
    String page = "/cases/" + number;
    assertThat(staff.get(page).body()).contains("199****4321").doesNotContain(PHONE);

    String reveal = staff.find(page, "action=\"(/cases/[^\"]+/reveal)\"");
    assertThat(staff.post(page, reveal, "reason", " ").headers().firstValue("Location"))
        .isPresent();
    var shown = staff.post(page, reveal, "reason", "约申请人补材料");
    assertThat(shown.body()).contains(PHONE);
    assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(staff.get(page).body()).doesNotContain(PHONE);
    assertThat(
            jdbc.sql("select count(*) from sw_access where case_number = ? and viewer = ?")
                .params(number, "jiedai")
                .query(Long.class)
                .single())
        .isPositive();
  }

  @Test
  void whoHasOtherUnitsFindsNothing() {
    String number = received();
    var station = new Visitor(port).signedInAs("sifasuo");
    assertThat(station.get("/cases/" + number).statusCode()).isEqualTo(404);
    assertThat(station.get("/cases").body()).doesNotContain(number);
    assertThat(new Visitor(port).get("/cases/" + number).statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"shenji", "jiandu", "admin"})
  void whoOnlyLooksIsShownNoFormAndRefusedWithoutOne(String person) {
    String number = received();
    String page = "/cases/" + number;
    String paper = issued(number);
    String reveal =
        new Visitor(port).signedInAs("jiedai").find(page, "action=\"(/cases/[^\"]+/reveal)\"");

    var looking = new Visitor(port).signedInAs(person);
    assertThat(looking.get(page).body())
        .contains("199****4321")
        .doesNotContain("/reveal\"", page + "/papers\"", "/service\"");
    var shown = looking.post("/cases", reveal, "reason", "看看");
    assertThat(shown.statusCode()).isEqualTo(403);
    assertThat(shown.body()).doesNotContain(PHONE);
    assertThat(
            looking
                .upload("/cases", page + "/papers", "a.pdf", "application/pdf", "%PDF-1.7 a")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            looking
                .post(
                    "/cases",
                    page + "/papers/" + paper + "/service",
                    "recipient",
                    "陆若兰",
                    "method",
                    "DIRECT",
                    "servedOn",
                    LocalDate.now(clock).toString())
                .statusCode())
        .isEqualTo(403);
    assertThat(papers.of(number))
        .filteredOn(one -> one.id().equals(paper) || one.title().equals("a.pdf"))
        .singleElement()
        .satisfies(one -> assertThat(one.services()).isEmpty());
  }

  @Test
  void aPhoneThatIsSearchedForNeverStandsInAnAddress() {
    String number = received();
    var staff = new Visitor(port).signedInAs("jiedai");
    var found = staff.post("/cases", "/cases", "q", PHONE);
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains(number);
    var byNumber = staff.post("/cases", "/cases", "q", number);
    assertThat(byNumber.headers().firstValue("Location").orElse("")).contains("q=" + number);
  }

  private String issued(String number) {
    return papers
        .file(
            new Papers.NewPaper(
                number,
                "SUPPLEMENT_NOTICE",
                "补充材料通知书",
                Papers.Origin.ISSUED,
                null,
                "application/pdf",
                "%PDF-1.7 notice".getBytes()))
        .id();
  }

  private String received() {
    return requests
        .receive(
            new Requests.NewRequest(
                "DESK",
                "330502002",
                null,
                new Requests.Person("陆若兰", "F", null, null, PHONE, null, List.of(), null, null),
                null,
                null,
                List.of(),
                List.of(),
                "想咨询离婚后孩子抚养费怎么算。",
                "CONSULTATION",
                null,
                false,
                null),
            null)
        .number();
  }
}
