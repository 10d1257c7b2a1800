package org.shouwen.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.engine.clock.ClockedProcess.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.casefile.Milestones;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.ClockView.State;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRules;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One element, several limits: which of them times a case is chosen by its kind and by the law
 * under which it was received.
 */
@ServerTest
class LimitsByKindTest {
  private static final LocalDate NEW_LAW = LocalDate.of(2025, 6, 15);
  @Autowired ClockedProcess process;
  @Autowired Milestones milestones;
  @Autowired DeadlineRules rules;

  @BeforeEach
  void threeDaysAfterTheLawHasChanged() {
    process.goTo("2025-06-18T10:00:00");
    process.deploy("test-family");
    rules.ship(
        List.of(
            limit("TEST-KIND-A", LocalDate.of(2022, 1, 1), NEW_LAW.minusDays(1), 5),
            limit("TEST-KIND-A", NEW_LAW, null, 14),
            limit("TEST-KIND-B", LocalDate.of(2022, 1, 1), null, 30)));
  }

  @AfterEach
  void back() {
    TestDay.begin(process.time);
  }

  @Test
  void theKindChoosesTheRule() {
    assertThat(process.timerAt(received("2025-06-16", "A"), "Kind_due"))
        .isEqualTo(at("2025-07-03T00:00:00"));
    assertThat(process.timerAt(received("2025-06-16", "B"), "Kind_due"))
        .isEqualTo(at("2025-07-19T00:00:00"));
  }

  @Test
  void whatWasReceivedUnderTheOldLawStaysUnderIt() {
    assertThat(process.timerAt(received("2025-06-12", "A"), "Kind_due"))
        .isEqualTo(at("2025-06-24T00:00:00"));
  }

  @Test
  void theFamilyStandsResumesAndIsMetAsOneClockThoughTheKindIsCorrectedMeanwhile() {
    String number = received("2025-06-16", "A");
    process.complete(number, "Task_Work");
    assertThat(process.clock(number, "TEST-KIND-A").state()).isEqualTo(State.STANDING);

    process.goTo("2025-06-20T10:00:00");
    process.complete(number, "Task_Stand");
    assertThat(process.clock(number, "TEST-KIND-A").state()).isEqualTo(State.RUNNING);
    assertThat(process.timerAt(number, "Kind_due")).isEqualTo(at("2025-07-05T00:00:00"));

    process.runtime.setVariable(
        process.task(number, "Task_Rest").getProcessInstanceId(), "kind", "B");
    process.complete(number, "Task_Rest");
    assertThat(process.clock(number, "TEST-KIND-A").state()).isEqualTo(State.MET);
    assertThat(process.clock(number, "TEST-KIND-B")).isNull();
  }

  private String received(String day, String kind) {
    String number = process.newCase();
    milestones.reachedOn(number, Milestones.RECEIVED, LocalDate.parse(day));
    process.runtime.startProcessInstanceByKey("test-family", number, Map.of("kind", kind));
    return number;
  }

  private static DeadlineRule limit(String rule, LocalDate from, LocalDate to, int days) {
    return new DeadlineRule(
        rule,
        DeadlineRule.NATIONAL,
        from,
        to,
        "试",
        "Test",
        days,
        PeriodUnit.DAYS,
        DeadlineRule.ENTRY,
        Owner.OURS,
        DeadlineRule.Ground.list("SUPPLEMENT=SUPPLEMENT_NOTICE"),
        "",
        "",
        "",
        0,
        "approval",
        List.of(),
        1,
        "",
        "某法第一条",
        true);
  }
}
