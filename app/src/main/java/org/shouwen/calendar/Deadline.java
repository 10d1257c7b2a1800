package org.shouwen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a period ends, and why then.
 *
 * @param countedEnd the day on which the count is used up, before the roll over days off
 * @param lastDay the last day on which the act is in time
 * @param due 24:00 of {@code lastDay} in +08:00; for hours the moment itself
 * @param provisional a year without a published holiday notice had a part in it
 * @param reasons step by step, in the order of the computation
 */
public record Deadline(
    LocalDate countedEnd,
    LocalDate lastDay,
    Instant due,
    boolean provisional,
    List<Reason> reasons) {}
