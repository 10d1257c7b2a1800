package org.shouwen.legalaid.step;

/**
 * LA6: what the reviewer found and proposes.
 *
 * @param eligible YES or NO
 * @param scopeArticle code, NONE when outside
 * @param severity ORDINARY, LIFE_OR_DEATH or JUVENILE
 * @param proposal GRANT, REFUSE or RECHECK
 * @param ground code, null unless refused
 */
public record Review(
    String eligible,
    String scopeArticle,
    String aidForm,
    String legalPosition,
    String cause,
    String handlingAgency,
    String severity,
    String facts,
    String proposal,
    String ground) {}
