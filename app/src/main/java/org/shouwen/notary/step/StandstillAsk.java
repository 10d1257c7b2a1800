package org.shouwen.notary.step;

/**
 * Why the period is to stand: the ground of the notice that must come first.
 *
 * @param ground SUPPLEMENT, VERIFY or FORCE_MAJEURE
 * @param materials what is to be supplied, one a line
 * @param reason why asked again, null at the first notice
 */
public record StandstillAsk(
    String ground, String materials, String about, String counterpart, String reason) {}
