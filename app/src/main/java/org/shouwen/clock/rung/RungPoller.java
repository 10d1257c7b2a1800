package org.shouwen.clock.rung;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shouwen.clock.ClockRang;
import org.shouwen.clock.DueRungs;
import org.shouwen.clock.OpenClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs on every node; each rung rings once, because only one node's claim counts. */
@Component
public class RungPoller implements DueRungs {
  private static final Logger log = LoggerFactory.getLogger(RungPoller.class);
  private static final int PAGE = 200;
  private final RungRows rows;
  private final RungOwners owners;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate alone;
  private final Clock clock;

  RungPoller(
      RungRows rows,
      RungOwners owners,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.rows = rows;
    this.owners = owners;
    this.events = events;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 2000)
  void poll() {
    ringDue();
  }

  @Override
  public int ringDue() {
    List<String> due = rows.due(clock.instant(), Limit.of(PAGE));
    int rang = 0;
    for (String id : due) {
      rang += ring(id) ? 1 : 0;
    }
    return rang;
  }

  /**
   * A rung whose listeners fail stays due and is tried again at the next poll; the others ring
   * meanwhile.
   */
  private boolean ring(String id) {
    try {
      return Boolean.TRUE.equals(alone.execute(t -> claim(id)));
    } catch (RuntimeException e) {
      log.error("rung {} could not ring, it will be tried again: {}", id, e.toString());
      log.debug("rung {}", id, e);
      return false;
    }
  }

  private boolean claim(String id) {
    Instant now = clock.instant();
    if (rows.claim(id, now) == 0) {
      return false;
    }
    RungRow rung = rows.findById(id).orElseThrow();
    OpenClock of = owners.clockOf(rung.clockId());
    events.publishEvent(
        new ClockRang(
            of.id(), of.caseNumber(), of.rule(), of.owner(), rung.rung().name(), rung.ringAt()));
    return true;
  }

  @Override
  public Optional<Instant> nextAfter(Instant now) {
    return rows.nextAfter(now);
  }
}
