package org.shouwen.engine.clock;

import java.time.Instant;
import java.util.Optional;
import org.shouwen.clock.DueRungs;
import org.shouwen.engine.demo.DueWork;
import org.springframework.stereotype.Component;

/** The demo's time machine stops at every rung. */
@Component
class DueRungsOfDemo implements DueWork {
  private final DueRungs rungs;

  DueRungsOfDemo(DueRungs rungs) {
    this.rungs = rungs;
  }

  @Override
  public int doDue() {
    return rungs.ringDue();
  }

  @Override
  public Optional<Instant> nextAfter(Instant now) {
    return rungs.nextAfter(now);
  }
}
