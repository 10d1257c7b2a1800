package org.shouwen.oversight.desk;

import java.time.Instant;

/**
 * The case behind a task, in one line.
 *
 * @param due of the task, from its clock; null when nothing times it
 */
public record TaskCard(
    String task,
    String caseNumber,
    String item,
    String itemName,
    boolean urgent,
    String unitName,
    String firstContactName,
    Instant due,
    boolean late) {}
