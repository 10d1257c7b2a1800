package org.shouwen.legalaid.paper;

/**
 * @param original true 原件, false 复印件
 */
public record Material(String name, int copies, boolean original) {}
