package org.shouwen.clock;

/**
 * What the law counted before it was recorded: the ledgers of a case are put right by the
 * milestones that their rules name, each by an entry of its own, in the caller's transaction. A
 * milestone moves nothing that it does not fit.
 */
public interface RecordingLate {
  /**
   * The open clocks of this rule count from their milestone, which was recorded only after they had
   * been opened.
   *
   * @param paper kind of the paper that says so
   */
  void began(String caseNumber, String rule, String paper);

  /**
   * The clock of this rule that ran out last was met in time after all.
   *
   * @throws org.shouwen.problem.Refused unless its milestone lies within its period
   */
  void met(String caseNumber, String rule);

  /** The last standstill of the open clocks of this rule had ended at their milestone already. */
  void resumed(String caseNumber, String rule);
}
