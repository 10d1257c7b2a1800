package org.shouwen.clock.rung;

import org.shouwen.clock.OpenClock;

/** To whom a rung belongs; the ledger knows. */
public interface RungOwners {
  OpenClock clockOf(String clockId);
}
