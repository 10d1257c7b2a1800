package org.shouwen.clock.ledger;

import org.shouwen.clock.OpenClock;
import org.shouwen.clock.rung.RungOwners;
import org.springframework.stereotype.Component;

/** Tells the poller whose a rung is; also of a clock that has expired meanwhile. */
@Component
class ClocksOfRungs implements RungOwners {
  private final Ledgers ledgers;

  ClocksOfRungs(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public OpenClock clockOf(String clockId) {
    return ledgers.row(clockId).open();
  }
}
