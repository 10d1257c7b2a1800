package org.shouwen.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.ClockView.LedgerLine;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The legal end comes in the very moment in which the caseworker completes: one of the two happens,
 * whole.
 */
@ServerTest
class TimerAgainstCompletionTest {
  @Autowired ClockedProcess process;

  @AfterEach
  void back() {
    TestDay.begin(process.time);
  }

  @RepeatedTest(5)
  void theClockIsClosedOnce() throws Exception {
    process.goTo("2025-06-02T10:00:00");
    process.deploy("test-called", "test-call");
    String number = process.start("test-call");
    process.complete(number, "Task_Wait");
    process.goTo("2025-06-10T00:00:00");
    String task = process.task(number, "Task_Go").getId();
    String timer = process.timer(number, "Call_due").getId();

    CountDownLatch together = new CountDownLatch(2);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    List<Future<Boolean>> done =
        nodes.invokeAll(
            List.of(
                () -> happened(together, () -> process.tasks.complete(task)),
                () -> happened(together, () -> process.management.executeJob(timer))));
    boolean completed = done.get(0).get();
    boolean rang = done.get(1).get();
    nodes.shutdown();

    assertThat(completed || rang).isTrue();
    assertThat(process.ended(number)).isTrue();
    ClockView clock = process.clock(number, "LA-DECIDE");
    assertThat(
            clock.ledger().stream()
                .map(LedgerLine::entry)
                .filter(List.of("MET", "EXPIRED", "CANCELLED")::contains))
        .hasSize(1);
    assertThat(clock.state()).isIn(ClockView.State.MET, ClockView.State.EXPIRED);
  }

  /** Whoever comes second finds nothing to do, and is told so. */
  private static boolean happened(CountDownLatch together, Runnable act)
      throws InterruptedException {
    together.countDown();
    together.await();
    try {
      act.run();
      return true;
    } catch (RuntimeException e) {
      // Overtaken; the engine may also stumble over an instance that ended while it was being read.
      return false;
    }
  }
}
