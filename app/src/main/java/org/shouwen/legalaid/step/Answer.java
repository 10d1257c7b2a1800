package org.shouwen.legalaid.step;

/**
 * What the lawyer answered.
 *
 * @param counsel login
 * @param answer ACCEPTED or DECLINED
 */
public record Answer(String counsel, String answer, String reason, String note) {}
