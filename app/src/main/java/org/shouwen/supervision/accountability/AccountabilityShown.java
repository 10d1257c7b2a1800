package org.shouwen.supervision.accountability;

import java.time.LocalDate;
import org.shouwen.calendar.Shanghai;
import org.shouwen.identity.Viewers;

/** An accountability with people by name. */
record AccountabilityShown(
    String id,
    String login,
    String person,
    String circumstance,
    String facts,
    String proposal,
    String proposedBy,
    String heard,
    String decision,
    String reason,
    String decidedBy,
    LocalDate decidedOn) {
  static AccountabilityShown of(Accountability a, Viewers people) {
    return new AccountabilityShown(
        a.id(),
        a.person(),
        people.nameOf(a.person()),
        a.circumstance(),
        a.facts(),
        Accountabilities.MEASURES.get(a.proposal()),
        people.nameOf(a.proposedBy()),
        a.heard(),
        a.decision() == null ? null : Accountabilities.MEASURES.get(a.decision()),
        a.reason(),
        a.decidedBy() == null ? null : people.nameOf(a.decidedBy()),
        a.decidedAt() == null ? null : Shanghai.day(a.decidedAt()));
  }
}
