package org.shouwen.notary.step;

/**
 * What the reviewing notary found and proposes.
 *
 * @param proposal a conclusion of table NOTARY_REVIEW, or SUPPLEMENT, VERIFY, FORCE_MAJEURE
 */
public record ReviewFinding(
    String findings, String basis, String originalStatement, String proposal) {}
