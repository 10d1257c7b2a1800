package org.shouwen.clock;

/** What clocks need of the cases that they time; implemented by the case file. */
public interface TimedCases {
  /** Appends to the journal of the case, in the caller's transaction. */
  void journal(String caseNumber, String action, String detail, String before, String after);

  /**
   * @throws org.shouwen.problem.NotFound unless the current viewer may see the case
   */
  void requireVisible(String caseNumber);
}
