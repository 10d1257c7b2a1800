package org.shouwen.rectification.step;

/**
 * RE4: whether it is done, item by item.
 *
 * @param method WRITTEN, ON_SITE or SAMPLE
 * @param decision PASSED or RETURNED
 */
public record Acceptance(String method, String items, String opinion, String decision) {}
