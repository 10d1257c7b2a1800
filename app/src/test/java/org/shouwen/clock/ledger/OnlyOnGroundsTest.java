package org.shouwen.clock.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Papers;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ChangingClocks;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.clock.Timekeeping;
import org.shouwen.clock.Timekeeping.Opening;
import org.shouwen.engine.BusinessTime;
import org.shouwen.engine.clock.ClockedProcess;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** No button stops or lengthens a clock without ground, paper and the person whom the law names. */
@ServerTest
class OnlyOnGroundsTest {
  @Autowired Timekeeping keeping;
  @Autowired ChangingClocks changing;
  @Autowired DeadlineRules rules;
  @Autowired CaseClocks clocks;
  @Autowired ClockedProcess cases;
  @Autowired Cases casefile;
  @Autowired Papers papers;
  @Autowired BusinessTime time;
  @Autowired TestRestTemplate http;
  private String number;
  private String clock;

  @BeforeEach
  void aClockThatMayBeExtended() {
    time.advance(
        Duration.between(
            time.instant(), LocalDateTime.parse("2025-06-03T10:00").toInstant(Shanghai.OFFSET)));
    rules.ship(
        List.of(
            new DeadlineRule(
                "TEST-EXTENDED",
                "CN",
                LocalDate.of(2022, 1, 1),
                null,
                "试",
                "Test",
                30,
                PeriodUnit.WORKING_DAYS,
                "ENTRY",
                Owner.OURS,
                DeadlineRule.Ground.list("VERIFY=LETTER"),
                "",
                "",
                "",
                10,
                "approval",
                List.of("OBJECTIVE"),
                2,
                "",
                "某法第一条",
                true)));
    number = cases.newCase();
    String id = UUID.randomUUID().toString();
    clock = keeping.open(new Opening("TEST-EXTENDED", number, "330503", id, id, false)).id();
    onCase("LETTER", "核实函", "函1号");
    onCase("EXTENSION_APPROVAL", "延期审批表", "延1号");
    onCase("EXCUSE_PROOF", "气象证明", "据1号");
    onCase("MATERIAL", "收件回执", "回1号");
  }

  private void onCase(String kind, String title, String number) {
    papers.file(
        new Papers.NewPaper(
            this.number,
            kind,
            title,
            Papers.Origin.ISSUED,
            number,
            "application/pdf",
            "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII)));
  }

  @AfterEach
  void back() {
    SecurityContextHolder.clearContext();
    TestDay.begin(time);
  }

  @Test
  void theApproverExtendsOnceUpToTheCap() {
    LocalDate before = view().lastDay();
    as("shenpi", "approval");
    assertThatThrownBy(() -> changing.extend(clock, 11, "疑难", "延1号"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> changing.extend(clock, 5, "疑难", " ")).isInstanceOf(InvalidInput.class);
    changing.extend(clock, 5, "疑难", "延1号");

    assertThat(view().lastDay()).isAfter(before);
    assertThat(view().ledger()).extracting(ClockView.LedgerLine::by).contains("申批准");
    assertThatThrownBy(() -> changing.extend(clock, 1, "疑难", "延1号")).isInstanceOf(Refused.class);
  }

  @Test
  void onlyAPaperOfTheCaseThatFitsTheChangeSaysSo() {
    as("shenpi", "approval");
    assertThatThrownBy(() -> changing.stand(clock, "VERIFY", "电话里说的"))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("paper"))
        .hasMessageContaining("案卷里没有");
    assertThatThrownBy(() -> changing.stand(clock, "VERIFY", "延1号"))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("paper"))
        .hasMessageContaining("不是");
    assertThatThrownBy(() -> changing.extend(clock, 5, "疑难", "函1号")).hasMessageContaining("延期审批表");
    assertThatThrownBy(() -> changing.excuse(clock, "OBJECTIVE", "函1号"))
        .hasMessageContaining("免责事由证明");
    String letter = papers.latest(number, "LETTER").id();
    changing.stand(clock, "VERIFY", letter);
    assertThat(view().ledger()).extracting(ClockView.LedgerLine::paper).contains("函1号");
  }

  @Test
  void nobodyMovesTheClockOfACaseThatHeHandlesHimself() {
    casefile.setHandler(number, "shenpi");
    as("shenpi", "approval");

    assertThatThrownBy(() -> changing.extend(clock, 5, "疑难", "延1号"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("自己的时限");
    assertThatThrownBy(() -> changing.stand(clock, "VERIFY", "函1号")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> changing.excuse(clock, "OBJECTIVE", "据1号"))
        .isInstanceOf(Refused.class);
    assertThat(view().ledger()).extracting(ClockView.LedgerLine::entry).containsExactly("STARTED");
  }

  @ParameterizedTest
  @CsvSource({"jiandu, supervision", "admin, admin", "shencha, legal-aid"})
  void nobodyElseHasAButton(String login, String group) {
    as(login, group);

    assertThatThrownBy(() -> changing.extend(clock, 5, "疑难", "延1号")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> changing.stand(clock, "VERIFY", "函1号")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> changing.excuse(clock, "OBJECTIVE", "据1号"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void standsOnlyOnAGroundOfTheRule() {
    as("shenpi", "approval");
    assertThatThrownBy(() -> changing.stand(clock, "待缴费", "函1号")).isInstanceOf(InvalidInput.class);
    changing.stand(clock, "VERIFY", "函1号");
    assertThat(view().state()).isEqualTo(ClockView.State.STANDING);
    assertThat(view().due()).isNull();
    assertThatThrownBy(() -> changing.stand(clock, "VERIFY", "函1号")).isInstanceOf(Refused.class);

    changing.resume(clock, "回1号");
    assertThat(view().state()).isEqualTo(ClockView.State.RUNNING);
  }

  @Test
  void whatIsOverdueNeitherStandsNorGrowsButMayBeCorrected() {
    as("shenpi", "approval");
    time.advance(Duration.ofDays(100));
    assertThatThrownBy(() -> changing.extend(clock, 5, "疑难", "延1号"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("已经届满");
    assertThatThrownBy(() -> changing.stand(clock, "VERIFY", "函1号"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("已经届满");
    changing.correct(clock, time.instant(), "登记有误", "回1号");
    changing.extend(clock, 5, "疑难", "延1号");
    assertThat(view().ledger())
        .extracting(ClockView.LedgerLine::entry)
        .containsExactly("STARTED", "CORRECTED", "EXTENDED");
  }

  @Test
  void anExcuseAndACorrectionAreEntriesOfTheirOwn() {
    LocalDate before = view().lastDay();
    as("shenpi", "approval");
    assertThatThrownBy(() -> changing.excuse(clock, "忙", "据1号")).isInstanceOf(InvalidInput.class);
    changing.correct(
        clock, LocalDateTime.parse("2025-05-30T10:00").toInstant(Shanghai.OFFSET), "登记有误", "回1号");
    changing.excuse(clock, "OBJECTIVE", "据1号");

    assertThat(view().lastDay()).isBefore(before);
    assertThat(view().ledger())
        .extracting(ClockView.LedgerLine::entry)
        .containsExactly("STARTED", "CORRECTED", "EXCUSED");
    assertThat(keeping.find(clock).orElseThrow().timerAt()).isNull();
  }

  @Test
  void theSameOverHttp() {
    ResponseEntity<JsonNode> refused =
        post("shencha", "extension", Map.of("amount", 5, "ground", "疑难", "paper", "延1号"));
    assertThat(refused.getStatusCode().value()).isIn(404, 409);

    ResponseEntity<JsonNode> wrong =
        post("shenpi", "extension", Map.of("amount", 50, "ground", "疑难", "paper", "延1号"));
    assertThat(wrong.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(wrong.getBody().get("field").asText()).isEqualTo("amount");

    ResponseEntity<JsonNode> done =
        post("shenpi", "extension", Map.of("amount", 5, "ground", "疑难", "paper", "延1号"));
    assertThat(done.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(done.getBody().get("ledger").size()).isEqualTo(2);
  }

  private ResponseEntity<JsonNode> post(String login, String action, Map<String, Object> body) {
    return http.withBasicAuth(login, "demo")
        .postForEntity("/api/clocks/" + clock + "/" + action, body, JsonNode.class);
  }

  private ClockView view() {
    return clocks.of(number, Locale.CHINA).get(0);
  }

  private static void as(String login, String group) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                login, null, AuthorityUtils.createAuthorityList("ROLE_" + group)));
  }
}
