package org.shouwen.rectification.step;

/**
 * Whether another person agrees that there is nothing to rectify.
 *
 * @param decision AGREED or AGAIN
 */
public record Confirmation(String decision, String reason) {}
