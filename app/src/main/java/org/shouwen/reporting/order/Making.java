package org.shouwen.reporting.order;

import java.util.UUID;
import java.util.stream.Collectors;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.reporting.CaseRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes one order after the other, each with the eyes of whom it is for. */
@Component
class Making {
  private static final Logger LOG = LoggerFactory.getLogger(Making.class);

  /** Rows between two notes of the progress. */
  private static final int STRIDE = 200;

  private static final String UNIT = "unit:";
  private final Orders orders;
  private final Claims claims;
  private final CaseRegister register;
  private final Viewers viewers;
  private final String worker = UUID.randomUUID().toString();
  private volatile String making;

  Making(Orders orders, Claims claims, CaseRegister register, Viewers viewers) {
    this.orders = orders;
    this.claims = claims;
    this.register = register;
    this.viewers = viewers;
  }

  /** Until none waits. */
  void makeWaiting() {
    for (var id = orders.firstWaiting(); id.isPresent(); id = orders.firstWaiting()) {
      if (claims.claim(id.get(), worker)) {
        make(orders.find(id.get()).orElseThrow());
      }
    }
  }

  /** Shows that whoever makes an order here is alive. */
  void beat() {
    String id = making;
    if (id != null) {
      claims.beat(id, worker);
    }
  }

  private void make(Order order) {
    making = order.id();
    try {
      byte[] file =
          viewers.as(viewer(order), () -> register.of(order.wanted(), progressOf(order.id())));
      claims.done(order.id(), worker, file);
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.error("report order {} was not made", order.id(), e);
      claims.failed(order.id(), worker);
    } finally {
      making = null;
    }
  }

  private CaseRegister.Progress progressOf(String id) {
    return (done, total) -> {
      if (done % STRIDE == 0 || done == total) {
        claims.progress(id, worker, done, total);
      }
    };
  }

  private Viewer viewer(Order order) {
    return new Viewer(
        order.login(),
        viewers.nameOf(order.login()),
        order.rights(),
        order.rights().stream()
            .filter(right -> right.startsWith(UNIT))
            .map(right -> right.substring(UNIT.length()))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
