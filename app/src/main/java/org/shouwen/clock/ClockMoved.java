package org.shouwen.clock;

/**
 * The date of an open clock changed (stood, resumed, extended, excused, corrected, projected anew);
 * published in that transaction.
 */
public record ClockMoved(String clockId, String caseNumber, String executionId) {}
