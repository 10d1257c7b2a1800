package org.shouwen.complaint.step;

/**
 * CO7: what was decided.
 *
 * @param outcome FOUNDED, PARTLY, UNFOUNDED, TERMINATED or RETURNED
 * @param paperNumber 文号, null when returned
 */
public record Decision(
    String outcome,
    String reason,
    String measure,
    String measureNote,
    String ground,
    String paperNumber) {}
