package org.shouwen.complaint.step;

/**
 * What became of an anonymous clue.
 *
 * @param result TRANSFER, RECTIFY or NOTHING
 */
public record Clue(String result, String note) {}
