package org.shouwen.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.directory.DutyRoster;
import org.shouwen.identity.Viewers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The receptionist's page as a browser without scripts uses it. */
@ServerTest
class RegisteringAtTheDeskTest {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired Cases cases;
  @Autowired Journal journal;
  @Autowired Clock clock;
  @Autowired DutyRoster roster;
  @Autowired Viewers viewers;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @Test
  void whoRegistersIsTheFirstContact() throws Exception {
    signIn("jiedai");
    var answer = register(Map.of("item", "LEGAL_AID", "matter", "劳动报酬", "next", "PASS_ON"));
    assertThat(answer.statusCode()).isEqualTo(302);
    var file = cases.find(numberIn(answer)).orElseThrow();
    assertThat(file.firstContact()).isEqualTo("jiedai");
    assertThat(file.firstContactDeputy()).isNotBlank().isNotEqualTo("jiedai");
    assertThat(file.item()).isEqualTo("LEGAL_AID");
    assertThat(get(answer.headers().firstValue("Location").orElseThrow()).body())
        .contains(file.number());
  }

  @Test
  void sendingTheFormTwiceOpensOneCase() throws Exception {
    signIn("jiedai");
    String key = UUID.randomUUID().toString();
    assertThat(numberIn(register(Map.of("key", key))))
        .isEqualTo(numberIn(register(Map.of("key", key))));
  }

  @Test
  void whatCameDaysAgoIsRecordedWithTheReason() throws Exception {
    signIn("jiedai");
    String daysAgo = LocalDateTime.now(clock).minusDays(12).withNano(0).toString();
    var refused = register(Map.of("receivedAt", daysAgo));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"lateReason\"");

    var kept = register(Map.of("receivedAt", daysAgo, "lateReason", "停电三天，补录"));
    assertThat(journal.of(numberIn(kept)))
        .anySatisfy(
            entry -> {
              assertThat(entry.action()).isEqualTo("RECORDED_LATE");
              assertThat(entry.detail()).isEqualTo("停电三天，补录");
            });
  }

  @Test
  void twoClicksAtOnceOpenOneCaseAndRecordTheReasonOnce() throws Exception {
    signIn("jiedai");
    var form =
        Map.of(
            "key", UUID.randomUUID().toString(),
            "receivedAt", LocalDateTime.now(clock).minusDays(12).withNano(0).toString(),
            "lateReason", "停电三天，补录");
    var pool = Executors.newFixedThreadPool(2);
    try {
      Callable<HttpResponse<String>> click = () -> register(form);
      for (var answer : pool.invokeAll(List.of(click, click))) {
        assertThat(answer.get().statusCode()).isIn(302, 409);
      }
    } finally {
      pool.shutdown();
    }
    String number = numberIn(register(form));
    assertThat(journal.of(number))
        .extracting(Journal.Entry::action)
        .containsOnlyOnce("RECORDED_LATE");
  }

  @Test
  void whoRegistersForAnotherOfficeIsToldWhoTakesItOn() throws Exception {
    signIn("sifasuo");
    var answer = register(Map.of("unitCode", "330502"));
    var file = cases.find(numberIn(answer)).orElseThrow();
    assertThat(file.firstContact())
        .isNotEqualTo("sifasuo")
        .isEqualTo(roster.onDuty("330502", LocalDate.now(clock)).person());
    assertThat(get(answer.headers().firstValue("Location").orElseThrow()).body())
        .contains(viewers.nameOf(roster.answering(file.firstContact())))
        .doesNotContain("href=\"/cases/" + file.number());
  }

  @Test
  void aNumberThatManyGaveShowsTenCases() throws Exception {
    signIn("jiedai");
    String phone = "1990001" + (1000 + (int) (Math.random() * 8999));
    Set<String> opened = new HashSet<>();
    for (int i = 0; i < 11; i++) {
      opened.add(numberIn(register(Map.of("applicant.phone", phone))));
    }
    String page = register(Map.of("applicant.phone", phone, "unitCode", "无此地")).body();
    assertThat(opened.stream().filter(page::contains)).hasSize(10);
  }

  @Test
  void aPlaceIsFoundByAPieceOfItsName() throws Exception {
    signIn("jiedai");
    assertThat(get("/intake/places?q=" + encoded("练市镇")).body()).contains("330503");
    assertThat(register(Map.of("unitCode", "无此地")).statusCode()).isEqualTo(422);
  }

  @Test
  void aChasingCallIsNotedOnItsCase() throws Exception {
    signIn("jiedai");
    String phone = "1990000" + (1000 + (int) (Math.random() * 8999));
    String number = numberIn(register(Map.of("applicant.phone", phone)));
    var found = register(Map.of("applicant.phone", phone, "unitCode", "无此地"));
    assertThat(found.body()).contains(number);

    var chased = post("/intake/chase", Map.of("number", number, "text", "来电人问怎么还没消息"));
    assertThat(chased.statusCode()).isEqualTo(302);
    assertThat(journal.of(number)).extracting(Journal.Entry::action).contains("CHASED");
  }

  @Test
  void oddWordsAreShownHarmlessly() throws Exception {
    signIn("jiedai");
    var page =
        register(
            Map.of("unitCode", "无此地", "text", "</textarea><script>alert(1)</script>\u202Eabc"));
    assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
  }

  @Test
  void thePageIsForReceptionAlone() throws Exception {
    signIn("shenji");
    assertThat(get("/intake").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> register(Map<String, String> changes) throws Exception {
    Map<String, String> form =
        new java.util.HashMap<>(
            Map.of(
                "key",
                UUID.randomUUID().toString(),
                "channel",
                "HOTLINE",
                "unitCode",
                "330503001",
                "text",
                "老板欠我三个月工资，没钱请律师",
                "applicant.name",
                "费阿炳",
                "next",
                "PASS_ON"));
    form.putAll(changes);
    return post("/intake", form);
  }

  private void signIn(String who) throws Exception {
    var answer = post("/login", Map.of("username", who, "password", "demo"), "/login");
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    return post(path, form, "/intake");
  }

  private HttpResponse<String> post(String path, Map<String, String> form, String page)
      throws Exception {
    Matcher token = TOKEN.matcher(get(page).body());
    assertThat(token.find()).isTrue();
    String body =
        "_csrf="
            + encoded(token.group(1))
            + "&"
            + form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return browser.send(
        request.header("Accept", "text/html,application/json").build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create(path.startsWith("http") ? path : "http://localhost:" + port + path);
  }

  private static String numberIn(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1).replaceAll("[;?].*", "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
