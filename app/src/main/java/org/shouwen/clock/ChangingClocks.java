package org.shouwen.clock;

import java.time.Instant;

/**
 * What people may do to an open clock, each in the caller's transaction, each an entry of the
 * ledger. Nothing moves a clock except a ground of its rule, with the paper that says so and by the
 * approver whom the rule names.
 *
 * <p>{@code paper} is the id or the 文号 of a paper on the case, of the kind that the rule wants for
 * this change. Every change throws {@link org.shouwen.problem.InvalidInput}, which names the field,
 * unless the rule knows the ground and the case has that paper, and {@link
 * org.shouwen.problem.Refused} unless the viewer has the role that the rule names and does not
 * handle the case himself.
 */
public interface ChangingClocks {
  void stand(String clockId, String ground, String paper);

  /**
   * @param paper of any kind
   */
  void resume(String clockId, String paper);

  /**
   * Extends once, up to the rule's cap, in the rule's unit.
   *
   * @param paper of kind {@link DeadlineRule#EXTENSION_PAPER}
   */
  void extend(String clockId, int amount, String ground, String paper);

  /**
   * Being late is not the owner's fault: the date stays, but nobody is late.
   *
   * @param paper of kind {@link DeadlineRule#EXCUSE_PAPER}
   */
  void excuse(String clockId, String ground, String paper);

  /**
   * The same, found by a step of the model that is the approver's.
   *
   * @param step what that step recorded, in words; it stands in place of a paper
   */
  void excuseByStep(String clockId, String ground, String step);

  /**
   * The event from which it counts was recorded wrongly.
   *
   * @param start the true one, not in the future
   * @param paper of any kind
   */
  void correct(String clockId, Instant start, String ground, String paper);
}
