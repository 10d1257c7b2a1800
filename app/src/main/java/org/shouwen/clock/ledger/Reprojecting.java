package org.shouwen.clock.ledger;

import java.util.List;
import org.shouwen.clock.calendars.CalendarChanged;
import org.shouwen.clock.calendars.Calendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings open clocks up to a calendar that changed: at once where the notice was applied, and by
 * every node's poll, so that a node that falls over in between leaves nothing undone.
 */
@Component
class Reprojecting {
  private static final Logger log = LoggerFactory.getLogger(Reprojecting.class);
  private static final int PAGE = 200;
  private final ClockRows rows;
  private final Ledgers ledgers;
  private final Calendars calendars;
  private final TransactionTemplate alone;

  Reprojecting(
      ClockRows rows,
      Ledgers ledgers,
      Calendars calendars,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.ledgers = ledgers;
    this.calendars = calendars;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
  }

  @TransactionalEventListener
  void on(CalendarChanged changed) {
    calendars.refresh();
    catchUp();
  }

  @Scheduled(fixedDelay = 10_000)
  void catchUp() {
    List<String> behind = rows.projectedBefore(calendars.sequence(), Limit.of(PAGE));
    while (!behind.isEmpty()) {
      long failed = behind.stream().filter(id -> !reproject(id)).count();
      if (failed > 0) {
        return; // the next poll tries again
      }
      behind = rows.projectedBefore(calendars.sequence(), Limit.of(PAGE));
    }
  }

  private boolean reproject(String clockId) {
    try {
      alone.executeWithoutResult(t -> ledgers.reproject(ledgers.row(clockId)));
      return true;
    } catch (RuntimeException e) {
      log.error(
          "clock {} could not be projected by the new calendar, it will be tried again",
          clockId,
          e);
      return false;
    }
  }
}
