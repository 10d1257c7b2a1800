package org.shouwen.legalaid.step;

/**
 * LA3: the one notice of all that is missing.
 *
 * @param items codes of the materials, separated by blanks
 * @param reason why again; null at the first
 * @param breach knowable at an earlier notice
 */
public record Notice(
    String items, String reason, String method, Boolean taughtInPerson, Boolean breach) {}
