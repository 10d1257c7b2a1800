package org.shouwen.legalaid.step;

import java.time.LocalDate;

/**
 * LA12: one thing done for the recipient.
 *
 * @param result CONTINUE or CLOSED
 * @param closedOn the closing day of the law
 */
public record Progress(
    String kind,
    LocalDate happenedOn,
    String content,
    String nextStep,
    LocalDate nextOn,
    String majorReport,
    String result,
    String closingBasis,
    LocalDate closedOn) {}
