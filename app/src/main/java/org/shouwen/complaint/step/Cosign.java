package org.shouwen.complaint.step;

/**
 * What the second investigator says of the report.
 *
 * @param opinion AGREED or DISAGREED
 */
public record Cosign(String opinion, String note) {}
