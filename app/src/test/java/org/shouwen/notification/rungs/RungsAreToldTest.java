package org.shouwen.notification.rungs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.OpenedCase;
import org.shouwen.clock.ClockRang;
import org.shouwen.clock.ClockRang.Owner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class RungsAreToldTest {
  @Autowired Cases cases;
  @Autowired Journal journal;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;
  @Autowired Clock clock;
  private String number;

  @BeforeEach
  void aCaseWithAHandler() {
    number = cases.open(OpenedCase.of("330503001", OpenedCase.TEXT)).file().number();
    cases.setHandler(number, "shencha");
  }

  @Test
  void oursClimbsFromTheHandlerToTheLeaderAndTheSupervisors() {
    ring(Owner.OURS, "REMIND", false);
    assertThat(recipients()).containsExactly("staff:shencha");
    ring(Owner.OURS, "WARN", false);
    assertThat(recipients()).contains("group:leader@330503001");
    ring(Owner.OURS, "OVERDUE", false);
    assertThat(recipients()).contains("group:supervision@330503001");
    assertThat(journal.of(number)).filteredOn(e -> e.action().equals("CLOCK_RANG")).hasSize(3);
  }

  @Test
  void aPartysPeriodIsRemindedToThePartyAndToNoBoss() {
    ring(Owner.PARTY, "OVERDUE", false);
    assertThat(recipients())
        .containsExactlyInAnyOrder("staff:shencha", "party:" + number + ":APPLICANT");
  }

  @Test
  void whatDidNotRingWritesNoLetter() {
    ring(Owner.OURS, "WARN", true);
    assertThat(recipients()).isEmpty();
    assertThat(journal.of(number)).noneMatch(e -> e.action().equals("CLOCK_RANG"));
  }

  private void ring(Owner owner, String rung, boolean undone) {
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(
              new ClockRang("clock-1", number, "LA-DECIDE", owner, rung, clock.instant()));
          if (undone) {
            status.setRollbackOnly();
          }
        });
  }

  private List<String> recipients() {
    return jdbc.queryForList(
        "select recipient from sw_letter where case_number = ?", String.class, number);
  }
}
