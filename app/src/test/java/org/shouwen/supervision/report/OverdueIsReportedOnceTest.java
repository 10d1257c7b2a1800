package org.shouwen.supervision.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.clock.CaseClocks;
import org.shouwen.problem.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServerTest
class OverdueIsReportedOnceTest {
  @Autowired Supervising supervising;
  @Autowired Cases cases;
  @Autowired CaseClocks clocks;
  @Autowired Journal journal;
  @Autowired JdbcTemplate jdbc;

  @Test
  void theHeadAndTheSupervisorsAreToldOnceAClockHoweverOftenTheModelCalls() {
    String number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();
    String rule = clocks.of(number, Locale.CHINESE).get(0).rule();

    supervising.report(number, rule);
    supervising.report(number, rule);

    assertThat(
            jdbc.queryForList(
                "select recipient from sw_letter where case_number = ?", String.class, number))
        .containsExactlyInAnyOrder("group:leader@330503001", "group:supervision@330503001");
    assertThat(journal.of(number))
        .extracting(Journal.Entry::action)
        .filteredOn("OVERDUE_REPORTED"::equals)
        .hasSize(1);
    assertThat(journal.verify(number).whole()).isTrue();
  }

  @Test
  void aClockThatNeverRanIsNotReported() {
    String number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();
    assertThatThrownBy(() -> supervising.report(number, "LA-NONE")).isInstanceOf(NotFound.class);
  }
}
