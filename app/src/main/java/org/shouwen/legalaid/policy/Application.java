package org.shouwen.legalaid.policy;

/**
 * The facts on which eligibility hangs.
 *
 * @param eligible the applicant is a party in the sense of the Act
 * @param scope code of the article that covers the matter, {@code NONE} when none does
 * @param hardship result of {@code hardship.dmn}
 */
public record Application(boolean eligible, String scope, String hardship) {
  /** The matter is one of art. 32, in which aid does not hang on economic hardship. */
  public boolean freedOfHardship() {
    return scope.startsWith("32-");
  }
}
