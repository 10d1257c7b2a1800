package org.shouwen.reporting.order;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * On each node one thread that makes orders, and the rounds beside it; {@code
 * shouwen.reports.poll=false} leaves them to whoever calls {@link Making} and {@link OrderWatch}.
 */
@Component
@ConditionalOnProperty(name = "shouwen.reports.poll", matchIfMissing = true)
class Workshop {
  private final Making making;
  private final OrderWatch watch;
  private final ThreadPoolTaskExecutor thread = new ThreadPoolTaskExecutor();
  private final AtomicBoolean busy = new AtomicBoolean();

  Workshop(Making making, OrderWatch watch) {
    this.making = making;
    this.watch = watch;
    thread.setCorePoolSize(1);
    thread.setMaxPoolSize(1);
    thread.setThreadNamePrefix("report-order-");
    thread.setThreadPriority(Thread.MIN_PRIORITY);
    thread.initialize();
  }

  @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT2S")
  void work() {
    if (busy.compareAndSet(false, true)) {
      thread.execute(
          () -> {
            try {
              making.makeWaiting();
            } finally {
              busy.set(false);
            }
          });
    }
  }

  @Scheduled(fixedDelayString = "PT5S")
  void beat() {
    making.beat();
  }

  /** Six beats: whoever misses them all is gone. */
  @Scheduled(fixedDelayString = "PT30S")
  void watch() {
    watch.look();
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
  void tidy() {
    watch.forgetOld();
  }

  @PreDestroy
  void close() {
    thread.shutdown();
  }
}
