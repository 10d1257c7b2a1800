package org.shouwen.clock.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.calendar.Reason;

/**
 * What rule and ledger say about the end.
 *
 * @param lastDay null while the clock stands
 * @param due null while the clock stands
 * @param reasons step by step
 */
public record Projection(
    LocalDate lastDay, Instant due, boolean provisional, List<Reason> reasons) {}
