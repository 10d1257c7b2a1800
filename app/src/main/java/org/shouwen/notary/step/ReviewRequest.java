package org.shouwen.notary.step;

import java.time.LocalDate;

/**
 * NO12: who asks for the review of which deed.
 *
 * @param knownOn when the party received it, or an interested person knew of it
 */
public record ReviewRequest(
    String applicant,
    String deedNumber,
    LocalDate deedIssuedOn,
    String originalNotary,
    String originalCase,
    LocalDate knownOn,
    LocalDate appliedOn,
    String request,
    String reasons) {}
