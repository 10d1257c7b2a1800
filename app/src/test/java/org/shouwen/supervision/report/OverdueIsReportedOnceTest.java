package org.shouwen.supervision.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.Timekeeping;
import org.shouwen.engine.BusinessTime;
import org.shouwen.problem.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServerTest
class OverdueIsReportedOnceTest {
  @Autowired Supervising supervising;
  @Autowired Cases cases;
  @Autowired CaseClocks clocks;
  @Autowired Journal journal;
  @Autowired Timekeeping keeping;
  @Autowired BusinessTime time;
  @Autowired JdbcTemplate jdbc;

  @Test
  void theHeadAndTheSupervisorsAreToldOnceAClockHoweverOftenTheModelCalls() {
    String number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();
    String rule = clocks.of(number, Locale.CHINESE).get(0).rule();

    supervising.report(number, rule);
    assertThat(reports(number)).as("not due yet").isZero();
    time.advance(Duration.ofDays(30));
    supervising.report(number, rule);
    supervising.report(number, "SR-*");

    assertThat(told(number))
        .containsExactlyInAnyOrder("group:leader@330503001", "group:supervision@330503001");
    assertThat(reports(number)).isEqualTo(1);
    assertThat(journal.verify(number).whole()).isTrue();
  }

  @Test
  void eachOverdueClockOfTheRuleIsReportedAndNoneThatWasMet() {
    String number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();
    String rule = clocks.of(number, Locale.CHINESE).get(0).rule();
    another(number, rule);
    keeping.meet(another(number, rule));
    time.advance(Duration.ofDays(30));
    another(number, "LA-ASSIGN");

    supervising.report(number, rule);

    assertThat(reports(number)).isEqualTo(2);
  }

  private String another(String number, String rule) {
    String id = UUID.randomUUID().toString();
    return keeping.open(new Timekeeping.Opening(rule, number, "330503001", id, id, false)).id();
  }

  private long reports(String number) {
    return journal.of(number).stream().filter(e -> e.action().equals("OVERDUE_REPORTED")).count();
  }

  private List<String> told(String number) {
    return jdbc.queryForList(
        "select recipient from sw_letter where case_number = ? and subject like '超期督办%'",
        String.class, number);
  }

  @AfterEach
  void back() {
    TestDay.begin(time);
  }

  @Test
  void aClockThatNeverRanIsNotReported() {
    String number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();
    assertThatThrownBy(() -> supervising.report(number, "LA-NONE")).isInstanceOf(NotFound.class);
  }
}
