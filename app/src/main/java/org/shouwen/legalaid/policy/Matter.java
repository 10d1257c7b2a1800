package org.shouwen.legalaid.policy;

/**
 * What the rules of assignment need of the matter.
 *
 * @param severity ORDINARY, LIFE_OR_DEATH or JUVENILE
 * @param chosen login of the lawyer whom the recipient chose, "" when waived
 * @param genderWish F, M or NONE
 */
public record Matter(String severity, String chosen, String genderWish) {}
