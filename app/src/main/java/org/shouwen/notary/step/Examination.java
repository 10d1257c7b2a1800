package org.shouwen.notary.step;

/**
 * NO5: what the notary found, and what he proposes.
 *
 * @param proposal ISSUE, REFUSE, TERMINATE, SUPPLEMENT, VERIFY, FORCE_MAJEURE or ASK_AGAIN
 * @param ground code of the table that goes with the proposal, null for none
 * @param refund yuan of the fee that are given back
 */
public record Examination(
    String checkedPoints,
    String genuine,
    String proposal,
    String ground,
    Long refund,
    String report) {}
