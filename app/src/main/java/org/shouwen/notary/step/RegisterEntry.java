package org.shouwen.notary.step;

import java.time.LocalDate;

/**
 * A line of the register of deeds 公证登记簿 (规则 art. 57), kept for ever: with the parties and their
 * agent, who are the case's own, its nine fields.
 *
 * @param notary login of the notary who handled it, null where another office did
 * @param approver login
 * @param way how it ended, in words: the outcome of the case
 * @param deedNumber 公证书编号, null without a deed
 */
public record RegisterEntry(
    String matter,
    LocalDate acceptedOn,
    String notary,
    String approver,
    String way,
    LocalDate closedOn,
    String deedNumber) {}
