package org.shouwen.legalaid.step;

/**
 * An offer that its lawyer never answered and that the dispatcher took back.
 *
 * @param counsel login
 */
public record Recall(String counsel, String reason) {}
