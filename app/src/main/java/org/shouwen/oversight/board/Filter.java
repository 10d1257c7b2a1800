package org.shouwen.oversight.board;

/**
 * Which clocks are meant; null means all.
 *
 * @param state of a clock, or OVERDUE or SOON
 */
public record Filter(String state, String item, String unit) {
  static final String OVERDUE = "OVERDUE";
  static final String SOON = "SOON";
}
