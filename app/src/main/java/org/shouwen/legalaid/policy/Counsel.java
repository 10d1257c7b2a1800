package org.shouwen.legalaid.policy;

import java.util.Set;

/**
 * A lawyer who may be asked, as the rules of assignment see him.
 *
 * @param criminalYears whole years of criminal defence
 * @param serves he practises where the case is
 * @param conflicts numbers of cases in which he stands on the other side
 * @param declined he declined this case before, or left the offer unanswered until it was taken
 *     back
 */
public record Counsel(
    String login,
    String name,
    String gender,
    int years,
    int criminalYears,
    int load,
    boolean specialist,
    boolean serves,
    boolean defendsJuveniles,
    Set<String> conflicts,
    boolean declined) {}
