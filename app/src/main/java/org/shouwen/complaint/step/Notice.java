package org.shouwen.complaint.step;

/**
 * The one notice of all that is missing.
 *
 * @param items codes, separated by blanks
 * @param reason why again; null at the first
 * @param breach knowable at an earlier notice
 */
public record Notice(String items, String reason, Boolean breach) {}
