package org.shouwen.oversight.board;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One clock on the board.
 *
 * @param due null while the clock stands
 * @param daysLate whole days since it was due, 0 when it is not late
 * @param instance the process instance where it runs, null when that has ended
 */
public record BoardClock(
    String id,
    String caseNumber,
    String rule,
    String title,
    String article,
    String owner,
    String state,
    boolean overdue,
    boolean urgent,
    LocalDate lastDay,
    Instant due,
    long daysLate,
    String item,
    String itemName,
    String unit,
    String unitName,
    String instance) {}
