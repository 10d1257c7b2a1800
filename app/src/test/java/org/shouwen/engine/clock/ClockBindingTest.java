package org.shouwen.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwen.engine.clock.ClockedProcess.at;
import static org.shouwen.engine.clock.ClockedProcess.instant;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.casefile.Journal;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.ClockView.State;
import org.shouwen.clock.Timekeeping.Opening;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock on subprocess, task and call activity; how its timers and tasks follow it. */
@ServerTest
class ClockBindingTest {
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
  @Autowired ClockedProcess process;
  @Autowired Reconciler reconciler;
  @Autowired Journal journal;

  @BeforeEach
  void aMondayInJune() {
    process.goTo("2025-06-02T10:00:00");
    process.deploy("test-subprocess", "test-called", "test-call", "test-hours");
  }

  @AfterEach
  void back() {
    TestDay.begin(process.time);
  }

  @Test
  void theTimerAndTheTaskOfATimedSubprocessCarryTheLegalDate() {
    String number = process.start("test-subprocess");

    assertThat(process.timerAt(number, "Decide_due")).isEqualTo(at("2025-06-10T00:00:00"));
    assertThat(instant(process.task(number, "Task_Check").getDueDate()))
        .isEqualTo(at("2025-06-10T00:00:00"));
    assertThat(instant(process.task(number, "Task_Check").getFollowUpDate()))
        .isEqualTo(at("2025-06-05T09:00:00"));
    assertThat(process.clocks.of(number, java.util.Locale.CHINA)).hasSize(1);
  }

  @Test
  void aWaitingTaskMakesTheClockAroundItStandAndCarriesItsOwn() {
    String number = process.start("test-subprocess");
    process.goTo("2025-06-04T12:00:00");
    process.complete(number, "Task_Check");

    assertThat(process.clock(number, "LA-DECIDE").state()).isEqualTo(State.STANDING);
    assertThat(process.timerAt(number, "Decide_due")).isEqualTo(NEVER);
    assertThat(process.timerAt(number, "Supplement_due")).isEqualTo(at("2025-06-17T00:00:00"));
    assertThat(instant(process.task(number, "Task_Wait").getDueDate()))
        .isEqualTo(at("2025-06-17T00:00:00"));

    process.goTo("2025-06-10T08:00:00");
    process.complete(number, "Task_Wait");

    assertThat(process.clock(number, "LA-DECIDE").state()).isEqualTo(State.RUNNING);
    assertThat(process.clock(number, "LA-SUPPLEMENT").state()).isEqualTo(State.MET);
    assertThat(process.timerAt(number, "Decide_due")).isEqualTo(at("2025-06-17T00:00:00"));
    assertThat(instant(process.task(number, "Task_Approve").getDueDate()))
        .isEqualTo(at("2025-06-17T00:00:00"));
  }

  @Test
  void anInterruptingTimerEndsAPartysClockAsExpired() {
    String number = process.start("test-subprocess");
    process.complete(number, "Task_Check");
    process.goTo("2025-06-13T00:00:00");
    process.ring(number, "Supplement_due");

    assertThat(process.clock(number, "LA-SUPPLEMENT").state()).isEqualTo(State.EXPIRED);
    assertThat(process.clock(number, "LA-DECIDE").state()).isEqualTo(State.MET);
    assertThat(process.task(number, "Task_Assign")).isNotNull();
  }

  @Test
  void aNonInterruptingTimerLeavesTheClockOpenAndLate() {
    String number = process.start("test-subprocess");
    process.goTo("2025-06-10T00:00:00");
    process.ring(number, "Decide_due");

    assertThat(process.task(number, "Task_Overdue")).isNotNull();
    assertThat(process.clock(number, "LA-DECIDE").state()).isEqualTo(State.RUNNING);
    assertThat(process.clock(number, "LA-DECIDE").left().amount()).isNegative();
  }

  @Test
  void aCalledProcessStopsItsCallersClock() {
    String number = process.start("test-call");
    assertThat(process.clock(number, "LA-DECIDE").state()).isEqualTo(State.STANDING);
    assertThat(process.timerAt(number, "Call_due")).isEqualTo(NEVER);
    assertThat(process.task(number, "Task_Wait").getDueDate()).isNull();

    process.goTo("2025-06-03T10:00:00");
    process.complete(number, "Task_Wait");

    // 2 and 3 June stood, 4 to 10 are the seven days
    assertThat(process.timerAt(number, "Call_due")).isEqualTo(at("2025-06-11T00:00:00"));
    assertThat(instant(process.task(number, "Task_Go").getDueDate()))
        .isEqualTo(at("2025-06-11T00:00:00"));

    process.goTo("2025-06-11T00:00:00");
    process.ring(number, "Call_due");
    assertThat(process.ended(number)).isTrue();
    assertThat(process.clock(number, "LA-DECIDE").state()).isEqualTo(State.EXPIRED);
  }

  @Test
  void anHourRunsThroughTheNight() {
    process.goTo("2025-06-06T23:30:00");
    String number = process.start("test-hours", Map.of("urgent", true));

    assertThat(process.timerAt(number, "Urgent_due")).isEqualTo(at("2025-06-07T00:30:00"));
    assertThat(instant(process.task(number, "Task_Urgent").getFollowUpDate()))
        .isEqualTo(at("2025-06-07T00:00:00"));
  }

  @Test
  void theGuardPutsBackATimerWhoseLedgerDateLiesAhead() {
    String number = process.start("test-call");
    process.complete(number, "Task_Wait");
    var timer = process.timer(number, "Call_due");
    process.management.setJobDuedate(timer.getId(), Date.from(at("2025-06-01T00:00:00")));

    process.management.executeJob(timer.getId());

    assertThat(process.ended(number)).isFalse();
    assertThat(process.timerAt(number, "Call_due")).isEqualTo(at("2025-06-10T00:00:00"));
  }

  @Test
  void theGuardKeepsATimerOfAStandingClockFromRinging() {
    String number = process.start("test-call");
    var timer = process.timer(number, "Call_due");
    process.goTo("2025-08-01T00:00:00");

    process.management.executeJob(timer.getId());

    assertThat(process.ended(number)).isFalse();
    assertThat(process.timerAt(number, "Call_due")).isEqualTo(NEVER);
  }

  @Test
  void theReconcilerPutsRightATimerThatDisagrees() {
    String number = process.start("test-subprocess");
    process.management.setJobDuedate(
        process.timer(number, "Decide_due").getId(), Date.from(at("2025-07-01T00:00:00")));

    assertThat(reconciler.reconcile()).isPositive();
    assertThat(process.timerAt(number, "Decide_due")).isEqualTo(at("2025-06-10T00:00:00"));
    reconciler.reconcile();
    assertThat(reconciler.reconcile()).isZero();
  }

  @Test
  void theReconcilerCancelsAClockWhoseElementIsGoneOnce() {
    String number = process.newCase();
    String nowhere = UUID.randomUUID().toString();
    process.keeping.open(new Opening("SR-TRIAGE", number, "330503", nowhere, nowhere, false));

    reconciler.reconcile();
    assertThat(process.clock(number, "SR-TRIAGE").state()).isEqualTo(State.RUNNING);
    reconciler.reconcile();
    reconciler.reconcile();

    assertThat(process.clock(number, "SR-TRIAGE").state()).isEqualTo(State.CANCELLED);
    assertThat(process.clock(number, "SR-TRIAGE").ledger())
        .extracting(ClockView.LedgerLine::ground)
        .containsExactly("RECEIVED", "ELEMENT_GONE");
    assertThat(journal.of(number))
        .extracting(Journal.Entry::action)
        .containsOnlyOnce("CLOCK_CANCELLED")
        .doesNotContain("CLOCK_MET");
  }

  @Test
  void deletingTheInstanceCancelsItsClocks() {
    String number = process.start("test-subprocess");
    process.runtime.deleteProcessInstance(
        process
            .runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(number)
            .singleResult()
            .getId(),
        "withdrawn",
        true);

    assertThat(process.clock(number, "LA-DECIDE").state()).isEqualTo(State.CANCELLED);
  }

  @ParameterizedTest
  @CsvSource({
    "test-refused-multi, multi-instance",
    "test-refused-call, case number",
    "test-refused-timer, no property",
    "test-refused-place, not a manualTask",
    "test-refused-family, clockKind",
  })
  void whatCannotBeTimedIsRefusedAtDeployment(String model, String because) {
    assertThatThrownBy(() -> process.deploy(model)).hasMessageContaining(because);
  }
}
