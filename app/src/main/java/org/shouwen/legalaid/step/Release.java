package org.shouwen.legalaid.step;

/**
 * A lawyer who had accepted has one case less.
 *
 * @param counsel login
 */
public record Release(String counsel) {}
