package org.shouwen.casefile;

/**
 * A case is about to close, whatever the way; published in that transaction, before the journal's
 * last word, so that who still holds something of the case lets it go.
 */
public record CaseClosing(String caseNumber, String outcome) {}
