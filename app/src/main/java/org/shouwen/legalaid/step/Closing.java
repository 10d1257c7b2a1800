package org.shouwen.legalaid.step;

/**
 * LA15: the closing report.
 *
 * @param claimed yuan
 * @param recovered yuan
 */
public record Closing(
    String way,
    String result,
    Long claimed,
    Long recovered,
    String adoption,
    String summary,
    Long pages) {}
