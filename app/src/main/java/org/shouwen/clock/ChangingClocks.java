package org.shouwen.clock;

import java.time.Instant;

/**
 * What people may do to an open clock, each in the caller's transaction, each an entry of the
 * ledger. Nothing moves a clock except a ground of its rule, with the paper that says so and by the
 * approver whom the rule names.
 *
 * <p>Every change throws {@link org.shouwen.problem.Refused} unless the rule knows it and the
 * viewer is the approver, and {@link org.shouwen.problem.InvalidInput} unless ground and paper are
 * named.
 */
public interface ChangingClocks {
  void stand(String clockId, String ground, String paper);

  void resume(String clockId, String paper);

  /** Extends once, up to the rule's cap, in the rule's unit. */
  void extend(String clockId, int amount, String ground, String paper);

  /** Being late is not the owner's fault: the date stays, but nobody is late. */
  void excuse(String clockId, String ground, String paper);

  /**
   * The event from which it counts was recorded wrongly. @param start the true one, not in the
   * future
   */
  void correct(String clockId, Instant start, String ground, String paper);
}
