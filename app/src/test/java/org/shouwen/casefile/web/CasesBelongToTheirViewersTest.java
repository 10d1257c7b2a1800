package org.shouwen.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.directory.DutyRoster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;

@ServerTest
class CasesBelongToTheirViewersTest {
  private static final byte[] PDF = "%PDF-1.7 a harmless one".getBytes();
  @Autowired Cases cases;
  @Autowired TestRestTemplate http;
  @Autowired JdbcTemplate jdbc;
  @Autowired DutyRoster roster;

  @Test
  void unitsDecideWhoSeesACase() {
    String here = open("330503001201", List.of());
    String elsewhere = open("330302006110", List.of());
    assertThat(status("sifasuo", here)).isEqualTo(HttpStatus.OK);
    assertThat(status("sifasuo", elsewhere)).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(status("shencha", elsewhere)).isEqualTo(HttpStatus.OK);
    assertThat(http.getForEntity("/api/cases/" + here, String.class).getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(numbers("sifasuo", "?size=200")).contains(here).doesNotContain(elsewhere);
  }

  @Test
  void aLawyerSeesWhatHeIsNamedOn() {
    String number = open("330503001", List.of());
    assertThat(status("lvshi", number)).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(numbers("lvshi", "?size=200")).doesNotContain(number);
    cases.setHandler(number, "lvshi");
    assertThat(status("lvshi", number)).isEqualTo(HttpStatus.OK);
    assertThat(numbers("lvshi", "?size=200")).contains(number);
  }

  @Test
  void aSealedCaseIsThereOnlyForThoseItCannotDoWithout() {
    String number = open("330503001", List.of("WOMAN_DV"));
    for (String outsider : List.of("shencha", "zhipai", "dangan", "shenji", "admin", "tiaojie")) {
      assertThat(status(outsider, number)).as(outsider).isEqualTo(HttpStatus.NOT_FOUND);
      assertThat(numbers(outsider, "?size=200")).as(outsider).doesNotContain(number);
    }
    for (String insider : List.of("jiedai", "huifang", "juzhang", "jiandu")) {
      assertThat(status(insider, number)).as(insider).isEqualTo(HttpStatus.OK);
      assertThat(numbers(insider, "?size=200")).as(insider).contains(number);
    }
    cases.setHandler(number, "shencha");
    assertThat(status("shencha", number)).isEqualTo(HttpStatus.OK);
  }

  @Test
  void theOneSearchFieldFindsByNumberIdNumberPhoneAndName() {
    String number = open("330503001", List.of());
    for (String q :
        List.of(
            number, number.toLowerCase(), OpenedCase.ID_NUMBER, "199 0000 0264", "费阿炳", "某某木业")) {
      assertThat(numbers("jiandu", "?size=200&q=" + q)).as(q).contains(number);
    }
    assertThat(numbers("jiandu", "?q=%25")).isEmpty();
    assertThat(numbers("jiandu", "?q=' or 1=1 --")).isEmpty();
  }

  @Test
  void aListIsPagedSortedAndNarrowed() {
    String number = open("330503001", List.of());
    open("330302006110", List.of());
    JsonNode page =
        get(
            "jiandu",
            "/api/cases?unit=330503&size=1&sort=recordedAt,desc&item=LEGAL_AID&state="
                + cases.find(number).orElseThrow().state());
    assertThat(page.get("content")).hasSize(1);
    assertThat(page.get("totalElements").asInt()).isPositive();
    assertThat(page.get("content").get(0).get("unitCode").asText()).startsWith("330503");
    assertThat(numbers("jiandu", "?unit=330503&size=200")).contains(number);
    assertThat(problem("jiandu", "/api/cases?sort=text").get("field").asText()).isEqualTo("sort");
    assertThat(problem("jiandu", "/api/cases?size=0").get("field").asText()).isEqualTo("size");
  }

  @Test
  void theJournalIsShownAndProven() {
    String number = open("330503001", List.of());
    JsonNode entries = get("shencha", "/api/cases/" + number + "/journal");
    assertThat(entries.get(0).get("action").asText()).isEqualTo("OPENED");
    assertThat(entries.get(0).get("hash").asText()).hasSize(64);
    JsonNode proof = get("shencha", "/api/cases/" + number + "/journal?verify=true");
    assertThat(proof.get("whole").asBoolean()).isTrue();
    assertThat(proof.get("entries")).hasSameSizeAs(entries);
    jdbc.update("update sw_journal set detail = 'x' where case_number = ? and seq = 1", number);
    assertThat(
            get("shencha", "/api/cases/" + number + "/journal?verify=true").get("brokenAt").asInt())
        .isEqualTo(1);
  }

  @Test
  void aPaperIsHandedInListedAndFetched() {
    String number = open("330503001", List.of());
    JsonNode paper = upload("shencha", number, "..\\..\\身份证.exe", PDF).getBody();
    assertThat(paper.get("title").asText()).isEqualTo("身份证.exe");
    assertThat(paper.get("mime").asText()).isEqualTo("application/pdf");

    var content =
        as("shencha")
            .getForEntity(
                "/api/cases/" + number + "/papers/" + paper.get("id").asText(), byte[].class);
    assertThat(content.getBody()).isEqualTo(PDF);
    assertThat(content.getHeaders().getContentDisposition().getFilename()).isEqualTo("身份证.exe.pdf");
    assertThat(get("shencha", "/api/cases/" + number + "/papers")).hasSize(1);
  }

  @Test
  void whatIsNoDocumentIsRefusedAndAuditorsOnlyLook() {
    String number = open("330503001", List.of());
    var refused = upload("shencha", number, "a.pdf", "<script>alert(1)</script>".getBytes());
    assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(refused.getBody().get("field").asText()).isEqualTo("file");
    assertThat(upload("shenji", number, "a.pdf", PDF).getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(upload("lvshi", number, "a.pdf", PDF).getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void theSuccessorOfALeaverSeesWhatHeLeft() {
    String number = open("330503001", List.of("WOMAN_DV"));
    assertThat(status("sifasuo", number)).isEqualTo(HttpStatus.NOT_FOUND);
    roster.succeed("jiedai", "sifasuo", "juzhang");
    try {
      assertThat(status("sifasuo", number)).isEqualTo(HttpStatus.OK);
      assertThat(numbers("sifasuo", "?size=200")).contains(number);
    } finally {
      jdbc.update("delete from sw_succession");
    }
  }

  @Test
  void readingIsAnEventTooThatAuditorsRead() {
    String number = open("330503001", List.of());
    status("zhipai", number);
    assertThat(get("shenji", "/api/cases/" + number + "/access").findValuesAsText("viewer"))
        .contains("zhipai");
    assertThat(
            as("zhipai")
                .getForEntity("/api/cases/" + number + "/access", String.class)
                .getStatusCode())
        .isEqualTo(HttpStatus.FORBIDDEN);
  }

  private String open(String unit, List<String> groups) {
    return cases.open(OpenedCase.of(unit, OpenedCase.TEXT, groups)).file().number();
  }

  private TestRestTemplate as(String login) {
    return http.withBasicAuth(login, "demo");
  }

  private HttpStatus status(String login, String number) {
    var answer = as(login).getForEntity("/api/cases/" + number, String.class);
    return HttpStatus.valueOf(answer.getStatusCode().value());
  }

  private JsonNode get(String login, String path) {
    var answer = as(login).getForEntity(path, JsonNode.class);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    return answer.getBody();
  }

  private JsonNode problem(String login, String path) {
    var answer = as(login).getForEntity(path, JsonNode.class);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    return answer.getBody();
  }

  private List<String> numbers(String login, String query) {
    return get(login, "/api/cases" + query).get("content").findValuesAsText("number");
  }

  private ResponseEntity<JsonNode> upload(String login, String number, String name, byte[] bytes) {
    var form = new LinkedMultiValueMap<String, Object>();
    form.add(
        "file",
        new ByteArrayResource(bytes) {
          @Override
          public String getFilename() {
            return name;
          }
        });
    form.add("kind", "IDENTITY_PROOF");
    return as(login).postForEntity("/api/cases/" + number + "/papers", form, JsonNode.class);
  }
}
