package org.shouwen.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.ServerTest;
import org.shouwen.directory.DutyRoster;
import org.shouwen.intake.FirstContacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

@ServerTest
class RequestsComeInByTheApiTest {
  private static final String TEXT = "老板欠我三个月工资，没钱请律师，能不能法律援助？";

  @Autowired TestRestTemplate http;
  @Autowired JdbcTemplate db;
  @Autowired DutyRoster roster;
  @Autowired FirstContacts contacts;
  @Autowired Clock clock;

  @Test
  void aNewRequestGetsANumberACodeAndASuggestion() {
    var answer = post(Map.of("channel", "WEB", "unitCode", "330503001", "text", TEXT), null);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    assertThat(answer.getBody()).containsKeys("number", "trackingCode", "state", "suggestion");
    assertThat(answer.getBody()).containsEntry("item", "LEGAL_AID");
    assertThat(answer.getHeaders().getLocation().getPath())
        .isEqualTo("/api/requests/" + answer.getBody().get("number"));
  }

  @Test
  void whatNobodyReceivedInPersonIsForWhoIsOnDuty() {
    var number =
        post(Map.of("channel", "KIOSK", "unitCode", "330503001", "text", TEXT), null)
            .getBody()
            .get("number")
            .toString();
    var duty = roster.onDuty("330503001", LocalDate.now(clock));
    var contact = contacts.of(number);
    assertThat(contact.named()).isEqualTo(duty.person());
    assertThat(contact.deputy()).isEqualTo(duty.deputy());
  }

  @Test
  void whoIsNotAllowedInIsToldSoAsAProblem() {
    var answer = exchange(HttpMethod.GET, "/api/cases", new HttpEntity<>(new HttpHeaders()));
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getBody()).containsKeys("type", "title", "status", "detail");
  }

  @Test
  void bothNamesOfTheWindowAreKnown() {
    for (String channel : List.of("DESK", "WINDOW")) {
      assertThat(
              post(Map.of("channel", channel, "unitCode", "330503001", "text", TEXT), null)
                  .getStatusCode())
          .isEqualTo(HttpStatus.CREATED);
    }
  }

  @Test
  void theSameKeyAndBodyAnswerTheSameAndOpenNothing() {
    String key = UUID.randomUUID().toString();
    var body = Map.of("channel", "WEB", "unitCode", "330503001", "text", TEXT);
    var first = post(body, key);
    long cases = count();
    var second = post(body, key);
    assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    assertThat(second.getBody()).isEqualTo(first.getBody());
    assertThat(count()).isEqualTo(cases);
    assertThat(db.queryForList("select answer from sw_intake_answer").toString())
        .doesNotContain(first.getBody().get("trackingCode").toString());
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    String key = UUID.randomUUID().toString();
    post(Map.of("channel", "WEB", "unitCode", "330503001", "text", TEXT), key);
    var other = post(Map.of("channel", "WEB", "unitCode", "330503001", "text", "别的事"), key);
    assertThat(other.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(other.getBody()).containsEntry("field", "Idempotency-Key");
  }

  @Test
  void manyAtOnceUnderOneKeyOpenOneCase() throws Exception {
    String key = UUID.randomUUID().toString();
    var body = Map.of("channel", "KIOSK", "unitCode", "330503001", "text", TEXT);
    long before = count();
    var pool = Executors.newFixedThreadPool(6);
    try {
      Callable<ResponseEntity<Map<String, Object>>> call = () -> post(body, key);
      List<Future<ResponseEntity<Map<String, Object>>>> all =
          pool.invokeAll(List.of(call, call, call, call, call, call));
      for (var one : all) {
        assertThat(one.get().getStatusCode().value()).isIn(201, 409);
      }
    } finally {
      pool.shutdown();
    }
    assertThat(count()).isEqualTo(before + 1);
  }

  @Test
  void whatIsWrongIsToldAtOnceWithTheFieldsNamed() {
    var answer =
        post(
            Map.of(
                "channel",
                "FAX",
                "unitCode",
                "330599999999",
                "text",
                "\u200B ",
                "applicant",
                Map.of("name", "李\u202E四", "idNumber", "990502600101123", "phone", "199OOOO")),
            null);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getBody()).containsKeys("field", "detail", "errors");
    assertThat((List<?>) answer.getBody().get("errors"))
        .extracting(error -> String.valueOf(((Map<?, ?>) error).get("field")))
        .contains(
            "channel",
            "unitCode",
            "text",
            "applicant.name",
            "applicant.idNumber",
            "applicant.phone");
  }

  @Test
  void aValueThatTheFieldCannotHoldNamesTheField() {
    var answer = send("{\"channel\":\"WEB\",\"applicant\":{\"birthDate\":\"1990-02-30\"}}", null);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(answer.getBody()).containsEntry("field", "applicant.birthDate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "applicant":{"groups":[null]} | applicant.groups
          "applicant":{"groups":["ELDERLY","ELDERLY","ELDERLY","ELDERLY","ELDERLY","ELDERLY","ELDERLY","ELDERLY","ELDERLY","ELDERLY","ELDERLY","ELDERLY"]} | applicant.groups
          "opponents":[null] | opponents[0]
          "externalRefs":[null] | externalRefs[0]
          """)
  void emptyPlacesInListsAreNamed(String part, String field) {
    var answer =
        send(
            "{\"channel\":\"WEB\",\"unitCode\":\"330503001\",\"text\":\"咨询\",%s}".formatted(part),
            null);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(answer.getBody()).containsEntry("field", field);
  }

  @Test
  void aGroupSaidTwiceIsKeptOnce() {
    var applicant = Map.of("groups", List.of("ELDERLY", "ELDERLY"));
    var number =
        post(
                Map.of(
                    "channel",
                    "WEB",
                    "unitCode",
                    "330503001",
                    "text",
                    TEXT,
                    "applicant",
                    applicant),
                null)
            .getBody()
            .get("number");
    assertThat(
            db.queryForList(
                "select party_groups from sw_party where case_number = ?", String.class, number))
        .containsExactly("ELDERLY");
  }

  @Test
  void aBodyLargerThanAnyRequestIsNotRead() {
    var answer = send("{\"text\":\"%s\"}".formatted("x".repeat(BodyLimit.MOST_BYTES)), null);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void theReasonForLookingIsNoLongerThanItsColumn() {
    var number =
        post(Map.of("channel", "WEB", "unitCode", "330503001", "text", TEXT), null)
            .getBody()
            .get("number");
    var answer =
        http.withBasicAuth("jiedai", "demo")
            .postForEntity(
                "/api/cases/" + number + "/parties/any/reveal",
                Map.of("reason", "长".repeat(201)),
                Map.class);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(answer.getBody().get("field")).isEqualTo("reason");
  }

  @Test
  void whatIsNoJsonIsAProblemToo() {
    var answer = send("{\"channel\":", null);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody()).containsKeys("type", "title", "status", "detail");
  }

  @Test
  void whatNobodyReadsIsNamed() {
    var answer =
        post(
            Map.of("channel", "WEB", "unitCode", "330503001", "text", TEXT, "idnumber", "1"), null);
    assertThat(answer.getBody()).containsEntry("ignored", List.of("idnumber"));
  }

  @Test
  void theProgressIsForWhoHasTheCode() {
    var opened =
        post(Map.of("channel", "WEB", "unitCode", "330503001", "text", TEXT), null).getBody();
    var seen = progress(opened.get("number").toString(), opened.get("trackingCode").toString());
    assertThat(seen.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(seen.getBody()).containsKeys("state", "clocks", "awaited", "firstContact");
    assertThat((List<?>) seen.getBody().get("clocks"))
        .isNotEmpty()
        .allSatisfy(
            view ->
                assertThat((List<?>) ((Map<?, ?>) view).get("ledger"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(((Map<?, ?>) line).get("by")).isEqualTo("群众")));
    assertThat(progress(opened.get("number").toString(), "AAAA-AAAA-AAAA").getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(progress(opened.get("number").toString(), null).getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  @Test
  void nothingIsRatedBeforeItsTimeOrWithAWrongScore() {
    var opened =
        post(Map.of("channel", "WEB", "unitCode", "330503001", "text", TEXT), null).getBody();
    assertThat(rate(opened, 5).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(rate(opened, 6).getBody()).containsEntry("field", "score");
    assertThat(
            db.queryForObject(
                "select count(*) from sw_rating where case_number = ?",
                Long.class,
                opened.get("number")))
        .isZero();
  }

  private ResponseEntity<Map<String, Object>> rate(Map<String, Object> opened, int score) {
    var headers = new HttpHeaders();
    headers.add("Tracking-Code", opened.get("trackingCode").toString());
    return exchange(
        HttpMethod.POST,
        "/api/requests/" + opened.get("number") + "/rating",
        new HttpEntity<>(Map.of("score", score), headers));
  }

  private ResponseEntity<Map<String, Object>> progress(String number, String code) {
    var headers = new HttpHeaders();
    if (code != null) {
      headers.add("Tracking-Code", code);
    }
    return exchange(HttpMethod.GET, "/api/requests/" + number, new HttpEntity<>(headers));
  }

  private ResponseEntity<Map<String, Object>> post(Map<String, ?> body, String key) {
    return send(body, key);
  }

  private ResponseEntity<Map<String, Object>> send(Object body, String key) {
    var headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    if (key != null) {
      headers.add("Idempotency-Key", key);
    }
    return exchange(HttpMethod.POST, "/api/requests", new HttpEntity<>(body, headers));
  }

  private ResponseEntity<Map<String, Object>> exchange(
      HttpMethod method, String path, HttpEntity<?> entity) {
    return http.exchange(
        path, method, entity, new org.springframework.core.ParameterizedTypeReference<>() {});
  }

  private long count() {
    return db.queryForObject("select count(*) from sw_case", Long.class);
  }
}
