package org.shouwen.supervision.order;

import java.time.LocalDate;

/**
 * A supervision.
 *
 * @param rule of the overdue clock, null when a person ordered it
 * @param dueOn by when what is required is to be done
 */
public record Supervision(
    String id,
    String caseNumber,
    String rule,
    String ground,
    String level,
    String requirement,
    LocalDate dueOn,
    String orderedBy) {}
