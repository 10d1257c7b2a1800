package org.shouwen.oversight.board;

/**
 * How many clocks of one item, office and state there are.
 *
 * @param item {@code UNDECIDED} while the receptionist has not settled it
 * @param unit code of the handling office
 * @param state as of a clock: RUNNING, STANDING, MET, EXPIRED, CANCELLED
 * @param overdue how many of them are late now, only ever of running ones
 * @param soon how many of them fall due within two days
 */
public record BoardRow(
    String item,
    String itemName,
    String unit,
    String unitName,
    String state,
    long count,
    long overdue,
    long soon) {}
