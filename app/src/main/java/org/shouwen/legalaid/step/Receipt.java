package org.shouwen.legalaid.step;

import java.time.LocalDate;

/**
 * LA1: what was handed in, and where.
 *
 * @param receivedOn legal day of the first receipt, at a station or the centre
 * @param place CENTER, STATION or FORWARDED
 * @param materials one a line
 * @param filledForApplicant written or read out by staff
 */
public record Receipt(
    LocalDate receivedOn,
    String place,
    String materials,
    Boolean filledForApplicant,
    String note) {}
