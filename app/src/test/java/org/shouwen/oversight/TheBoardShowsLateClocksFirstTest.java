package org.shouwen.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.engine.access.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures and clocks of the viewer's units, for whoever may open Cockpit and nobody else. */
@ServerTest
class TheBoardShowsLateClocksFirstTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOARD = "/camunda/api/cockpit/plugin/shouwen/default/board";
  private static final String ITEM = "NO_SUCH_ITEM";
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired Cases opened;
  @LocalServerPort int port;
  private final List<String> cases = new ArrayList<>();

  @BeforeEach
  void clocks() {
    String here = theCase("330503001");
    clock(here, "RUNNING", Duration.ofHours(-30));
    clock(here, "RUNNING", Duration.ofHours(30));
    clock(here, "RUNNING", Duration.ofDays(9));
    clock(here, "STANDING", null);
    clock(here, "MET", Duration.ofDays(-3));
    clock(theCase("330382101"), "RUNNING", Duration.ofDays(-5));
    clock(theCase("110101001"), "RUNNING", Duration.ofDays(-5)); // nobody's of the demo
  }

  @AfterEach
  void away() {
    for (String number : cases) {
      jdbc.sql("delete from sw_clock where case_number = ?").param(number).update();
      jdbc.sql("delete from sw_case where number = ?").param(number).update();
    }
  }

  @Test
  void theApiAndCockpitTellTheSameFigures() throws Exception {
    JsonNode api = JSON.readTree(SignedIn.rest(port, "jiandu").get("/api/board").body());
    JsonNode cockpit =
        JSON.readTree(SignedIn.browser(port, "jiandu").get(BOARD + "/counts").body());
    assertThat(api).isEqualTo(cockpit);
    assertThat(line(api, "330503001", "RUNNING")).isEqualTo("3 late 1 soon 1");
    assertThat(line(api, "330503001", "STANDING")).isEqualTo("1 late 0 soon 0");
    assertThat(line(api, "330503001", "MET")).isEqualTo("1 late 0 soon 0");
    assertThat(line(api, "330382101", "RUNNING")).isEqualTo("1 late 1 soon 0");
    assertThat(line(api, "110101001", "RUNNING")).isNull();
  }

  @Test
  void lateClocksComeFirstAndPagesFollowEachOther() throws Exception {
    var jiandu = SignedIn.browser(port, "jiandu");
    List<String> states = new ArrayList<>();
    for (int first = 0; first < 6; first += 2) {
      JsonNode page =
          JSON.readTree(
              jiandu.get(BOARD + "/clocks?item=" + ITEM + "&size=2&first=" + first).body());
      assertThat(page.get("total").asInt()).isEqualTo(6);
      page.get("clocks")
          .forEach(
              c -> states.add(c.get("state").asText() + (c.get("overdue").asBoolean() ? "!" : "")));
    }
    assertThat(states)
        .containsExactly("RUNNING!", "RUNNING!", "RUNNING", "RUNNING", "STANDING", "MET");
    assertThat(total(jiandu, "state=OVERDUE&unit=3305")).isEqualTo(1);
    assertThat(total(jiandu, "state=SOON")).isEqualTo(1);
    assertThat(total(jiandu, "unit=330503' or '1'='1")).isEqualTo(total(jiandu, "unit=33050311"));
  }

  @Test
  void aSealedCaseIsOnTheBoardOfItsOverseersAlone() throws Exception {
    String sealed = theCase("330503001");
    clock(sealed, "RUNNING", Duration.ofHours(-40));
    jdbc.sql("update sw_case set sealed = true where number = ?").param(sealed).update();
    for (String overseer : List.of("jiandu", "juzhang")) {
      var browser = SignedIn.browser(port, overseer);
      assertThat(total(browser, "state=OVERDUE&unit=3305")).as(overseer).isEqualTo(2);
      JsonNode counts = JSON.readTree(browser.get(BOARD + "/counts").body());
      assertThat(line(counts, "330503001", "RUNNING")).isEqualTo("4 late 2 soon 1");
    }
    for (String other : List.of("shenji", "admin")) {
      var browser = SignedIn.browser(port, other);
      assertThat(total(browser, "state=OVERDUE&unit=3305")).as(other).isEqualTo(1);
      assertThat(browser.get(BOARD + "/clocks?item=" + ITEM).body()).doesNotContain(sealed);
      JsonNode counts = JSON.readTree(browser.get(BOARD + "/counts").body());
      assertThat(line(counts, "330503001", "RUNNING")).isEqualTo("3 late 1 soon 1");
    }
  }

  @Test
  void theClocksOfASealedCasesInstanceAreThereForItsOverseersAlone() {
    String open = instanceOf(List.of());
    String sealed = instanceOf(List.of("WOMAN_DV"));
    assertThat(instance("shenji", open)).isEqualTo(200);
    assertThat(instance("shenji", sealed)).isEqualTo(404);
    assertThat(instance("admin", sealed)).isEqualTo(404);
    assertThat(instance("jiandu", sealed)).isEqualTo(200);
  }

  private String instanceOf(List<String> groups) {
    String number =
        opened.open(OpenedCase.of("330503001", OpenedCase.TEXT, groups)).file().number();
    return jdbc.sql("select min(PROC_INST_ID_) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?")
        .param(number)
        .query(String.class)
        .single();
  }

  private int instance(String person, String id) {
    return SignedIn.browser(port, person).get(BOARD + "/instance/" + id).status();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shencha", "sifasuo", "lvshi", "jiedai"})
  void whoMayNotOpenCockpitSeesNoFigure(String person) {
    assertThat(SignedIn.rest(port, person).get("/api/board").status()).isEqualTo(403);
    var browser = SignedIn.browser(port, person);
    assertThat(browser.get(BOARD + "/counts").status()).isEqualTo(403);
    assertThat(browser.get(BOARD + "/clocks").status()).isEqualTo(403);
    assertThat(browser.get(BOARD + "/instance/any").status()).isEqualTo(403);
  }

  private int total(SignedIn person, String query) throws Exception {
    String path =
        BOARD + "/clocks?item=" + ITEM + "&" + query.replace(" ", "%20").replace("'", "%27");
    return JSON.readTree(person.get(path).body()).get("total").asInt();
  }

  private static String line(JsonNode rows, String unit, String state) {
    for (JsonNode row : rows) {
      if (row.get("item").asText().equals(ITEM)
          && row.get("unit").asText().equals(unit)
          && row.get("state").asText().equals(state)) {
        return row.get("count").asLong()
            + " late "
            + row.get("overdue").asLong()
            + " soon "
            + row.get("soon").asLong();
      }
    }
    return null;
  }

  private String theCase(String office) {
    String number = "T" + UUID.randomUUID().toString().substring(0, 20);
    cases.add(number);
    jdbc.sql(
            "insert into sw_case (number, item, channel, unit_code, office, request_text, urgent, confirmed, sealed, state,"
                + " first_contact, received_at, recorded_at, tracking_salt, tracking_hash, journal_length, journal_head)"
                + " values (?, ?, 'DESK', ?, ?, '', false, true, false, 'IN_PROGRESS', 'jiedai', ?, ?, '', '', 0, '')")
        .params(number, ITEM, office, office, at(Duration.ZERO), at(Duration.ZERO))
        .update();
    return number;
  }

  private void clock(String number, String state, Duration due) {
    String rule = jdbc.sql("select min(id) from sw_deadline_rule").query(String.class).single();
    String id = UUID.randomUUID().toString();
    jdbc.sql(
            "insert into sw_clock (id, case_number, rule, rule_id, activity_instance_id, execution_id, owner, state, excused,"
                + " urgent, opened_at, opened_seq, due_at, provisional, calendar_seq, entries, lock_version)"
                + " values (?, ?, 'T', ?, ?, ?, 'OURS', ?, false, false, ?, 1, ?, false, 1, 1, 0)")
        .params(id, number, rule, id, id, state, at(Duration.ZERO), due == null ? null : at(due))
        .update();
  }

  private LocalDateTime at(Duration from) {
    return LocalDateTime.ofInstant(clock.instant().plus(from), ZoneOffset.UTC);
  }
}
