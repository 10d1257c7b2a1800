package org.shouwen.clock;

import java.util.List;
import java.util.Optional;

/**
 * Clocks as the models carry them: opened, stood, resumed and closed with their elements, each in
 * the caller's transaction, each an entry of the ledger. What people change is {@link
 * ChangingClocks}.
 */
public interface Timekeeping {
  /**
   * Opens a clock under the rule in force on the day from which it counts, or on that of the
   * milestone that the opening names. @throws IllegalStateException if there is no such rule
   */
  OpenClock open(Opening opening);

  Optional<OpenClock> find(String clockId);

  /** Open clocks of the case in the order in which they were opened; read once a transaction. */
  List<OpenClock> openOf(String caseNumber);

  /** Ids of all open clocks, a page at a time, for the reconciler. */
  List<String> openAfter(String clockId, int most);

  /** The engine moved the element into another execution (migration). */
  void followExecution(String clockId, String executionId);

  /**
   * Stands because the model waits: from the milestone that the rule names if it was reached, else
   * from now.
   *
   * @param ground one of the rule's, "" for its first; the milestone belongs to the first alone
   */
  void standByModel(String clockId, String ground);

  /**
   * Resumes what the model's waiting had stopped: at the milestone that the rule names if it was
   * reached meanwhile, else now.
   *
   * @param came whether what was waited for came; a wait that was cut off ends now, whatever
   *     milestone an earlier one reached on the same day
   */
  void resumeByModel(String clockId, boolean came);

  /**
   * What it timed is done: met on the legal day of the milestone that the rule names if that was
   * reached meanwhile, else now. So what was done in time is met in time, whenever it is recorded.
   */
  void meet(String clockId);

  /** The element was left otherwise: expired if the legal end has come, else cancelled. */
  void leave(String clockId);

  /**
   * The element is gone and nobody said how it was left: cancelled, never met, with a ground of its
   * own in the ledger. Does nothing to a clock that is closed.
   */
  void cancelLost(String clockId);

  /**
   * @param office code of the handling office, "" when unknown
   * @param urgent its rungs ring at once, day and night
   * @param versionAt milestone whose day chooses the version of the rule, for what the law leaves
   *     under the rules of its receipt; "" for the day from which it counts
   */
  record Opening(
      String rule,
      String caseNumber,
      String office,
      String executionId,
      String activityInstanceId,
      boolean urgent,
      String versionAt) {
    public Opening(
        String rule,
        String caseNumber,
        String office,
        String executionId,
        String activityInstanceId,
        boolean urgent) {
      this(rule, caseNumber, office, executionId, activityInstanceId, urgent, "");
    }
  }
}
