package org.shouwen.document;

import org.shouwen.casefile.Papers;

/**
 * Issues official papers 文书: takes the next 文号 of (organ, kind, year), fills the template, files
 * the PDF/A-2b on the case.
 */
public interface OfficialPapers {
  /**
   * Issues a paper in the caller's transaction: if that is rolled back there is neither paper nor
   * number, and the number goes to the next one.
   *
   * <p>The organ is the legal-aid institution of the case's county or city; only the receipt is
   * given by the office that received. The addressee is the applicant, of the notices of assignment
   * and of return the firm.
   *
   * @return the paper as filed, not yet served
   * @throws org.shouwen.problem.NotFound no such case
   */
  Papers.Paper issue(String caseNumber, PaperContent content);
}
