package org.shouwen.legalaid.step;

/**
 * Whether silence counts as withdrawal, decided by a person who checked the proof of service.
 *
 * @param decision DEEMED, MORE_TIME or SUPPLIED
 */
public record Withdrawal(String decision, String reason) {}
