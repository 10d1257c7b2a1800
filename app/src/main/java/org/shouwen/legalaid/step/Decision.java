package org.shouwen.legalaid.step;

/**
 * LA7: what the approver decided.
 *
 * @param decision GRANT, REFUSE or RETURN
 * @param paperNumber 文号, null when returned
 */
public record Decision(String decision, String ground, String reason, String paperNumber) {}
