package org.shouwen.rectification.step;

/**
 * RE5: what the resident said.
 *
 * @param result SATISFIED, NEW_PROBLEM, UNFOUNDED, LOST or DECLINED
 */
public record Call(String result, String words, String recording) {}
