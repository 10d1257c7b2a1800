package org.shouwen.legalaid;

/** Taking back an offer 指派 that its lawyer does not answer, so that another can be asked. */
public interface OfferRecalls {
  /** Whether an offer waits for its answer and the current viewer may take it back. */
  boolean mayRecall(String caseNumber);

  /**
   * @param reason for the journal and the lawyer
   * @throws org.shouwen.problem.NotFound the viewer may not see the case
   * @throws org.shouwen.problem.InvalidInput naming {@code reason}
   * @throws org.shouwen.problem.Refused he is no dispatcher, or no offer waits
   */
  void recall(String caseNumber, String reason);
}
