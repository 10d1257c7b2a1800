package org.shouwen.complaint.step;

/**
 * CO2: what the reviewer found and thinks.
 *
 * @param opinion ACCEPT, REFUSE, SUPPLEMENT, TRANSFER, MERGE or CLUE
 */
public record Review(
    String entitled,
    String subjectClear,
    String factsStated,
    String ours,
    String inScope,
    String handled,
    String onlyDisagrees,
    String tooLate,
    String anonymous,
    String opinion,
    String ground,
    String mergedInto,
    String secondReason,
    String note) {}
