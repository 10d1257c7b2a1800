package org.shouwen.clock;

import java.time.Instant;

/**
 * A rung of a clock was reached; published once a rung, in the transaction that claimed it,
 * whatever the number of nodes.
 *
 * @param rung REMIND (the handler), WARN (the unit head) or OVERDUE (the bureau leader)
 */
public record ClockRang(
    String clockId, String caseNumber, String rule, Owner owner, String rung, Instant at) {
  /**
   * Whose duty the clock times: ours leads to supervision, a party's lapses, another organ's is
   * chased.
   */
  public enum Owner {
    OURS,
    PARTY,
    EXTERNAL
  }
}
