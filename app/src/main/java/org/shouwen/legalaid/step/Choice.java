package org.shouwen.legalaid.step;

/**
 * LA9: whom the recipient chose.
 *
 * @param choice CHOSEN or WAIVED
 * @param counsel login
 * @param genderWish F, M or NONE
 */
public record Choice(String choice, String counsel, String genderWish) {}
