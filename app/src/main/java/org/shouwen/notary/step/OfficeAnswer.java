package org.shouwen.notary.step;

import java.time.LocalDate;

/**
 * 协办: what the notary office answered.
 *
 * @param status ACCEPTED, ISSUED, NOT_ACCEPTED, REFUSED or TERMINATED
 */
public record OfficeAnswer(
    String status, String number, LocalDate acceptedOn, LocalDate closedOn, String note) {}
