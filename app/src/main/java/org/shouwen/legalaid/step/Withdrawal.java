package org.shouwen.legalaid.step;

/**
 * Whether silence counts as withdrawal, decided by a person who checked the proof of service.
 *
 * @param decision DEEMED or MORE_TIME
 */
public record Withdrawal(String decision, String reason) {}
