package org.shouwen.complaint.step;

/**
 * Whether an investigator must not investigate.
 *
 * @param recusal FREE or RECUSE
 */
public record Declaration(String recusal, String reason) {}
