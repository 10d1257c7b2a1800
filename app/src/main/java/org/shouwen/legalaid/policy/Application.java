package org.shouwen.legalaid.policy;

/**
 * The facts on which eligibility hangs.
 *
 * @param eligible the applicant is a party in the sense of the Act
 * @param scope code of the article that covers the matter, {@code NONE} when none does
 * @param hardship result of {@code hardship.dmn}
 */
public record Application(boolean eligible, String scope, String hardship) {}
