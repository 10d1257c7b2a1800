package org.shouwen.intake;

/** The applicant no longer wants it 撤回: he may say so at any time until the case is closed. */
public interface Withdrawals {
  /**
   * In the caller's transaction.
   *
   * @param ground SETTLED_OTHERWISE, OTHER_WAY, NO_LONGER_WANTED or OTHER
   * @param words the applicant's own, kept in the journal only
   * @throws org.shouwen.problem.InvalidInput naming {@code ground}
   * @throws org.shouwen.problem.Refused when the case is closed already
   */
  void request(String caseNumber, String ground, String words);
}
