package org.shouwen.oversight.board;

import java.time.LocalDate;

/**
 * An open rectification or supervision.
 *
 * @param kind RECTIFICATION or SUPERVISION
 * @param ground a sentence, or the level and ground of a supervision
 * @param step of its running clock, null while it has none
 * @param lastDay of that clock, null while it has none
 */
public record LoopRow(
    String kind,
    String caseNumber,
    String ground,
    String unitName,
    String step,
    LocalDate lastDay,
    boolean late) {}
