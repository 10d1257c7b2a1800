package org.shouwen.supervision.order;

import java.time.LocalDate;

/**
 * What is ordered.
 *
 * @param rule of the overdue clock, null when by hand
 * @param ground a key of {@link Words#GROUNDS}
 * @param level a key of {@link Words#LEVELS}
 * @param by login
 */
public record Order(
    String rule, String ground, String level, String requirement, LocalDate dueOn, String by) {}
