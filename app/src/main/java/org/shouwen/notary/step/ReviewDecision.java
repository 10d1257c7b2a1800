package org.shouwen.notary.step;

import java.time.LocalDate;

/** The approver's decision on the review; without a number when returned. */
public record ReviewDecision(
    String decision, String conclusion, String reason, String number, LocalDate decidedOn) {}
