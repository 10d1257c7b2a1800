package org.shouwen.legalaid.step;

/**
 * LA5: hardship; arts. 32 and 42 are different things.
 *
 * @param kind GENERAL, EXEMPT_42 or UNRESTRICTED_32
 * @param proof YES or NO
 * @param incomeWithin YES, NO or NOT_APPLICABLE
 * @param assets YES or NO
 * @param opponentIsFamily YES or NO
 * @param result of hardship.dmn
 */
public record Hardship(
    String kind,
    String method,
    String proof,
    String incomeWithin,
    String assets,
    String opponentIsFamily,
    String result,
    String note) {}
