package org.shouwen.legalaid.step;

/** How the superiors found counsel when there was none. */
public record Arrangement(String note) {}
