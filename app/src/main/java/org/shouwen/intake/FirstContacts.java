package org.shouwen.intake;

/**
 * The first contact 首问人 of a case: a named person, fixed for life, who answers for it to the
 * resident.
 */
public interface FirstContacts {
  /**
   * @throws org.shouwen.problem.NotFound when there is no such case
   */
  FirstContact of(String caseNumber);

  /**
   * A leaver's cases are answered for by his successor from now on; his name stays on them. For the
   * head of the unit (leader or admin) alone, who may not name himself; the journal of every open
   * case concerned says so.
   *
   * @throws org.shouwen.problem.Refused to anybody else, or when the two are one
   * @throws org.shouwen.problem.InvalidInput when one of the two is nobody of the caller's units
   */
  void succeed(String leaver, String successor);

  /**
   * @param named login on the case, for ever
   * @param acting login of who answers now: the named one or his successor
   * @param deputy login of who stands in (AB岗)
   */
  record FirstContact(String named, String acting, String deputy) {}
}
