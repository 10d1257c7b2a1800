package org.shouwen.legalaid.step;

import java.time.LocalDate;

/**
 * LA2: what is there, what is missing, and who is competent.
 *
 * @param competentAgency whom to turn to when it is not us
 * @param limitationOn the next day that must not be missed
 * @param outcome COMPLETE, INCOMPLETE or NO_JURISDICTION
 */
public record MaterialsCheck(
    String applicationForm,
    String identityProof,
    String agencyProof,
    String hardshipStatement,
    String caseMaterials,
    String unclearNote,
    String jurisdiction,
    String competentAgency,
    String caseStage,
    LocalDate limitationOn,
    String outcome) {}
