package org.shouwen.clock;

import java.time.Instant;
import java.util.Optional;

/** The rungs of all clocks, as a poller sees them. */
public interface DueRungs {
  /**
   * Rings every rung that is due now, each in a transaction of its own in which {@link ClockRang}
   * is published.
   *
   * @return how many rang here
   */
  int ringDue();

  Optional<Instant> nextAfter(Instant now);
}
