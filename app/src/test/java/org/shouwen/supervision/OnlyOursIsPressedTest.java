package org.shouwen.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.NewCase;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.clock.Timekeeping;
import org.shouwen.engine.BusinessTime;
import org.shouwen.supervision.report.Supervising;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Never what a court or a resident owes, nor what was late before we had heard of it. */
@ServerTest
class OnlyOursIsPressedTest {
  private static final String OFFICE = "330503001";
  @Autowired Supervising supervising;
  @Autowired Cases cases;
  @Autowired Timekeeping keeping;
  @Autowired Journal journal;
  @Autowired BusinessTime time;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void back() {
    TestDay.begin(time);
  }

  @Test
  void noSupervisionIsEverStartedOnWhatAPartyOrAnotherBodyOwes() {
    List<String> theirs =
        jdbc.sql(
                "select distinct rule from sw_deadline_rule where owner <> 'OURS' and jurisdiction = 'CN'")
            .query(String.class)
            .list();
    assertThat(theirs).contains("SR-RATING");
    String number = cases.open(OpenedCase.of(OFFICE, OpenedCase.TEXT)).file().number();
    theirs.forEach(rule -> open(number, rule));
    time.advance(Duration.ofDays(400));
    theirs.forEach(rule -> supervising.report(number, rule));
    assertThat(supervisions(number)).isZero();
    assertThat(letters(number)).isZero();
  }

  @Test
  void oursIsPressedOnceACaseAndRule() {
    String number = cases.open(OpenedCase.of(OFFICE, OpenedCase.TEXT)).file().number();
    open(number, "SR-TELL");
    open(number, "SR-TELL");
    time.advance(Duration.ofDays(30));
    supervising.report(number, "SR-TELL");
    supervising.report(number, "SR-TELL");
    assertThat(supervisions(number)).isEqualTo(1);
    assertThat(journal.verify(number).whole()).isTrue();
  }

  @Test
  void whatWasOverdueBeforeItWasRecordedIsNotedAndRingsNobody() {
    NewCase old = OpenedCase.of(OFFICE, OpenedCase.TEXT);
    time.advance(Duration.ofDays(200));
    String number = cases.open(old).file().number();
    open(number, "SR-TRIAGE");
    supervising.report(number, "SR-TRIAGE");
    assertThat(journal.of(number)).extracting(Journal.Entry::action).contains("OVERDUE_REPORTED");
    assertThat(supervisions(number)).isZero();
    assertThat(letters(number)).isZero();
  }

  private void open(String number, String rule) {
    String id = UUID.randomUUID().toString();
    keeping.open(new Timekeeping.Opening(rule, number, OFFICE, id, id, false));
  }

  private long supervisions(String number) {
    return count("select count(*) from sw_supervision where case_number = ?", number);
  }

  private long letters(String number) {
    return count(
        "select count(*) from sw_letter where case_number = ? and subject like '超期督办%'", number);
  }

  private long count(String sql, String number) {
    return jdbc.sql(sql).param(number).query(Long.class).single();
  }
}
