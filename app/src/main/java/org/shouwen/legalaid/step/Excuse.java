package org.shouwen.legalaid.step;

/**
 * Whether somebody of the agency confirms that the delay is not the lawyer's.
 *
 * @param reason RECIPIENT or OBJECTIVE
 * @param decision CONFIRMED or DENIED
 */
public record Excuse(String reason, String decision, String note) {}
