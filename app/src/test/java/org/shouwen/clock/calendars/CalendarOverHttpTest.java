package org.shouwen.clock.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Journal;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.Timekeeping;
import org.shouwen.clock.Timekeeping.Opening;
import org.shouwen.engine.BusinessTime;
import org.shouwen.engine.clock.ClockedProcess;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The calendar as programs and people reach it, and what happens to open clocks when a year's
 * notice is loaded.
 */
@ServerTest
class CalendarOverHttpTest {
  @Autowired TestRestTemplate http;
  @Autowired LoadingNotices notices;
  @Autowired Timekeeping keeping;
  @Autowired CaseClocks clocks;
  @Autowired ClockedProcess cases;
  @Autowired BusinessTime time;
  @Autowired Journal journal;

  @AfterEach
  void back() {
    SecurityContextHolder.clearContext();
    TestDay.begin(time);
  }

  @Test
  void theDeadlineOfTheIssue() {
    JsonNode answer =
        http.getForObject(
            "/api/calendar/deadline?start=2025-09-26&amount=5&unit=WORKING_DAYS", JsonNode.class);

    assertThat(answer.get("due").asText()).isEqualTo("2025-10-11T00:00:00+08:00");
    assertThat(answer.get("lastDay").asText()).isEqualTo("2025-10-10");
    assertThat(answer.get("provisional").asBoolean()).isFalse();
    assertThat(answer.get("explanation")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "start=x&amount=5&unit=DAYS, start",
    "start=2025-09-26&amount=x&unit=DAYS, amount",
    "start=2025-09-26&amount=5&unit=WEEKS, unit",
    "amount=5&unit=DAYS, start"
  })
  void whatIsWrongIsNamed(String query, String field) {
    var answer = http.getForEntity("/api/calendar/deadline?" + query, JsonNode.class);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(answer.getBody().get("field").asText()).isEqualTo(field);
  }

  @Test
  void aNoticeCountsAfterASecondLookAndMovesOpenClocks() {
    // 2019 is a year whose notice nobody loaded: only the days of the law are known
    time.advance(
        Duration.between(
            time.instant(), LocalDateTime.parse("2019-09-30T10:00").toInstant(Shanghai.OFFSET)));
    String number = cases.newCase();
    String id = UUID.randomUUID().toString();
    keeping.open(new Opening("SR-TRIAGE", number, "330503", id, id, false));
    assertThat(only(number).lastDay()).isEqualTo(LocalDate.of(2019, 10, 4));
    assertThat(only(number).provisional()).isTrue();

    as("admin", "admin");
    String notice =
        notices.propose(
            "year 2019\nnotice 国办发明电〔2018〕15号\noff 2019-10-01..2019-10-07 国庆节\nwork 2019-10-12\n");
    assertThat(only(number).provisional()).isTrue();
    assertThatThrownBy(() -> notices.apply(notice)).isInstanceOf(Refused.class);
    as("juzhang", "leader");
    notices.apply(notice);

    assertThat(only(number).lastDay()).isEqualTo(LocalDate.of(2019, 10, 8));
    assertThat(only(number).provisional()).isFalse();
    assertThat(only(number).ledger())
        .extracting(ClockView.LedgerLine::entry)
        .containsExactly("STARTED", "REPROJECTED");
    assertThat(journal.of(number)).extracting(Journal.Entry::action).contains("CLOCK_REPROJECTED");
  }

  @Test
  void nobodyElseLoadsANotice() {
    as("shencha", "legal-aid");
    assertThatThrownBy(() -> notices.propose("year 2030")).isInstanceOf(Refused.class);
  }

  private ClockView only(String number) {
    List<ClockView> all = clocks.of(number, Locale.CHINA);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static void as(String login, String group) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                login, null, AuthorityUtils.createAuthorityList("ROLE_" + group)));
  }
}
