package org.shouwen.complaint.policy;

/**
 * Somebody who may be asked to investigate.
 *
 * @param receivedIt he is the first contact of the complaint, or stands in for him
 * @param handledIt he handled the matter that is complained of
 * @param sameUnit he works where the person complained of works
 * @param recused he said before that he must not
 */
public record Investigator(
    String login,
    String name,
    boolean receivedIt,
    boolean handledIt,
    boolean sameUnit,
    boolean recused) {}
