package org.shouwen.engine.demo;

import java.time.Instant;
import java.util.Optional;

/** Work besides the engine's jobs that becomes due by the business clock: rungs, letters. */
public interface DueWork {
  /**
   * Does all that is due now.
   *
   * @return how much was done; 0 when nothing is left
   */
  int doDue();

  /** When the next becomes due, strictly after {@code now}. */
  Optional<Instant> nextAfter(Instant now);
}
