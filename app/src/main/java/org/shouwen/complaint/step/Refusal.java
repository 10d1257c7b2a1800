package org.shouwen.complaint.step;

/**
 * Whether a second person agrees to refuse.
 *
 * @param approval APPROVE or RETURN
 */
public record Refusal(String approval, String note) {}
