package org.shouwen.reporting.order;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds the orders whose node went away, and lets go of old files. No clocks are compared: an order
 * whose beat stands still between two looks is made by nobody.
 */
@Component
class OrderWatch {
  /** How long a file is kept, 日. */
  static final int KEPT = 7;

  private final Orders orders;
  private final Claims claims;
  private Map<Claims.Beat, Integer> before = Map.of();

  OrderWatch(Orders orders, Claims claims) {
    this.orders = orders;
    this.claims = claims;
  }

  synchronized void look() {
    Map<Claims.Beat, Integer> now = claims.beats();
    now.forEach(
        (order, beat) -> {
          if (beat.equals(before.get(order))) {
            claims.failed(order.id(), order.worker());
          }
        });
    before = now;
  }

  void forgetOld() {
    orders.forget(Duration.ofDays(KEPT));
  }
}
