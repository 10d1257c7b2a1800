package org.shouwen.rectification.step;

/**
 * RE6: the leader's word.
 *
 * @param decision AGAIN, CLOSE, ACCOUNT or LEGAL_WAY
 */
public record Ruling(String decision, String reason) {}
