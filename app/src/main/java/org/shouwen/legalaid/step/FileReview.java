package org.shouwen.legalaid.step;

/**
 * LA16: what the reviewer of the file found.
 *
 * @param decision ACCEPTED or RETURNED
 */
public record FileReview(
    String decision, String missing, String grade, String deductions, String recipientCalled) {}
