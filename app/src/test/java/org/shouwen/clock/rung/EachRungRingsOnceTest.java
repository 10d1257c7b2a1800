package org.shouwen.clock.rung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.TestDay;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Milestones;
import org.shouwen.clock.Timekeeping;
import org.shouwen.clock.Timekeeping.Opening;
import org.shouwen.engine.BusinessTime;
import org.shouwen.engine.clock.ClockedProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

/** Pollers of two nodes over one database. */
@ServerTest
class EachRungRingsOnceTest {
  @Autowired ClockedProcess cases;
  @Autowired Timekeeping keeping;
  @Autowired BusinessTime time;
  @Autowired Heard heard;
  @Autowired Milestones milestones;
  @Autowired RungRows rows;
  @Autowired RungOwners owners;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Clock clock;

  @BeforeEach
  void aMonday() {
    goTo("2025-06-02T10:00");
  }

  @AfterEach
  void back() {
    TestDay.begin(time);
  }

  @Test
  void twoPollersRingEachOnce() throws Exception {
    List<String> opened = IntStream.range(0, 20).mapToObj(i -> open("LA-ASSIGN")).toList();
    goTo("2025-06-06T09:30"); // REMIND, WARN and OVERDUE of all are due
    List<Callable<Integer>> pollers = new ArrayList<>();
    CountDownLatch together = new CountDownLatch(4);
    for (int node = 0; node < 4; node++) {
      RungPoller poller = new RungPoller(rows, owners, events, transactions, clock);
      pollers.add(
          () -> {
            together.countDown();
            together.await();
            return poller.ringDue();
          });
    }
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    for (Future<Integer> done : nodes.invokeAll(pollers)) {
      done.get();
    }
    nodes.shutdown();

    for (String clockId : opened) {
      assertThat(heard.of(clockId)).containsExactlyInAnyOrder("REMIND", "WARN", "OVERDUE");
    }
  }

  @Test
  void whatStandsRingsNotAndWhatResumesRingsLater() {
    String clock = open("LA-DECIDE");
    goTo("2025-06-04T10:00");
    keeping.standByModel(clock, "");
    goTo("2025-06-20T10:00");
    ring();
    assertThat(heard.of(clock)).isEmpty();

    keeping.resumeByModel(clock, true); // six days from the 21st: Thursday the 26th
    goTo("2025-06-24T09:00");
    ring();
    assertThat(heard.of(clock)).containsExactly("REMIND");
  }

  @Test
  void whatIsMetIsSilent() {
    String clock = open("LA-ASSIGN");
    keeping.meet(clock);
    goTo("2025-06-20T10:00");
    ring();

    assertThat(heard.of(clock)).isEmpty();
  }

  @Test
  void rungsBeforeTheRecordingHavePassed() {
    String number = cases.newCase();
    milestones.reached(
        number,
        Milestones.RECEIVED,
        LocalDateTime.parse("2025-05-28T10:00").toInstant(Shanghai.OFFSET));
    String clock =
        open("LA-DECIDE", number); // ends on 4 June; the handler would have been reminded on 30 May
    goTo("2025-06-05T09:00");
    ring();

    assertThat(heard.of(clock)).containsExactly("WARN", "OVERDUE");
  }

  private String open(String rule) {
    return open(rule, cases.newCase());
  }

  private String open(String rule, String number) {
    String id = UUID.randomUUID().toString();
    return keeping.open(new Opening(rule, number, "330503", id, id, false)).id();
  }

  private void ring() {
    new RungPoller(rows, owners, events, transactions, clock).ringDue();
  }

  private void goTo(String local) {
    time.advance(
        Duration.between(time.instant(), LocalDateTime.parse(local).toInstant(Shanghai.OFFSET)));
  }
}
