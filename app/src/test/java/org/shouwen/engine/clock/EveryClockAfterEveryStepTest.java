package org.shouwen.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.engine.clock.ClockedProcess.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.casefile.Milestones;
import org.shouwen.clock.ClockView;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One application through a small model of its road; after each step every clock is what a lawyer
 * would write on the file.
 */
@ServerTest
class EveryClockAfterEveryStepTest {
  @Autowired ClockedProcess process;
  @Autowired Milestones milestones;
  private String number;

  @AfterEach
  void back() {
    TestDay.begin(process.time);
  }

  @Test
  void anApplicationThatLackedAPaper() {
    process.goTo("2025-09-25T16:00:00");
    process.deploy("test-subprocess");
    number = process.newCase();

    // received at the station on Tuesday 23 September, recorded two days later: 7日 end on 30
    // September
    milestones.reached(number, Milestones.RECEIVED, at("2025-09-23T10:00:00"));
    process.runtime.startProcessInstanceByKey("test-subprocess", number);
    clocks("LA-DECIDE RUNNING 2025-09-30 left 6");

    // the notice was served on the 26th, entered on the 28th, a Sunday that is worked: the clock
    // stands since the 26th
    process.goTo("2025-09-28T09:00:00");
    milestones.reachedOn(number, Milestones.served("SUPPLEMENT_NOTICE"), LocalDate.of(2025, 9, 26));
    process.complete(number, "Task_Check");
    clocks("LA-DECIDE STANDING - left 5", "LA-SUPPLEMENT RUNNING 2025-10-09 left 9");

    // supplied on 9 October, the last of ten days; days 3 to 7 are 10 to 14 October
    process.goTo("2025-10-09T15:00:00");
    process.complete(number, "Task_Wait");
    clocks("LA-DECIDE RUNNING 2025-10-14 left 5", "LA-SUPPLEMENT MET 2025-10-09 left 0");

    // the 11th is a Saturday that is worked: three of the five days are left
    process.goTo("2025-10-12T10:00:00");
    clocks("LA-DECIDE RUNNING 2025-10-14 left 3", "LA-SUPPLEMENT MET 2025-10-09 left 0");

    process.complete(number, "Task_Approve");
    clocks(
        "LA-DECIDE MET 2025-10-14 left 3",
        "LA-SUPPLEMENT MET 2025-10-09 left 0",
        "LA-ASSIGN RUNNING 2025-10-15 left 3");

    // assigned a day late: the timer of the third day has rung, the clock is met late
    process.goTo("2025-10-16T00:00:00");
    process.ring(number, "Assign_due");
    process.goTo("2025-10-16T11:00:00");
    milestones.reachedOn(
        number, Milestones.served("ASSIGNMENT_NOTICE"), LocalDate.of(2025, 10, 16));
    process.complete(number, "Task_Assign");
    clocks(
        "LA-DECIDE MET 2025-10-14 left 3",
        "LA-SUPPLEMENT MET 2025-10-09 left 0",
        "LA-ASSIGN MET 2025-10-15 left -1",
        "LA-AGREEMENT RUNNING 2025-10-21 left 5");

    process.goTo("2025-10-20T11:00:00");
    process.complete(number, "Task_Agreement");
    clocks(
        "LA-DECIDE MET 2025-10-14 left 3",
        "LA-SUPPLEMENT MET 2025-10-09 left 0",
        "LA-ASSIGN MET 2025-10-15 left -1",
        "LA-AGREEMENT MET 2025-10-21 left 2");
    assertThat(process.ended(number)).isTrue();
  }

  private void clocks(String... expected) {
    List<ClockView> all = process.clocks.of(number, Locale.CHINA);
    assertThat(all.stream().map(EveryClockAfterEveryStepTest::line)).containsExactly(expected);
    assertThat(all).allSatisfy(c -> assertThat(c.explanation()).isNotEmpty());
  }

  private static String line(ClockView c) {
    return c.rule()
        + " "
        + c.state()
        + " "
        + (c.lastDay() == null ? "-" : c.lastDay())
        + " left "
        + c.left().amount();
  }
}
