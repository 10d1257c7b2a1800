package org.shouwen.casefile;

import java.util.List;

/** The clear values of a party and the searches by them. Every reading goes to the access log. */
public interface PersonalData {
  /**
   * Shows one party's data on purpose.
   *
   * @param reason why the viewer needs it, for the access log
   * @throws org.shouwen.problem.NotFound when there is no such case or party, or the viewer may not
   *     see it
   */
  Clear reveal(String caseNumber, String partyId, String reason);

  /**
   * All parties of a case in their order, for a paper or a letter that must name them; logged as
   * read by whoever acts.
   */
  List<Clear> forPaper(String caseNumber);

  /**
   * Numbers of the cases with a party of this ID number, newest first; letters' case and blanks do
   * not matter. Unchecked by units: for rules, not for screens.
   */
  List<Hit> withIdNumber(String idNumber);

  /** As above by phone; blanks, hyphens and +86 do not matter. */
  List<Hit> withPhone(String phone);

  /** As above by the exact name. */
  List<Hit> named(String name);

  /**
   * For screens: one hit a case, of the viewer's units and not sealed, the open ones first, then
   * the newest.
   *
   * @param value as typed, compared as above
   * @param most how many at most
   */
  List<Hit> shown(By by, String value, int most);

  /** What a party is recognised by. */
  enum By {
    ID_NUMBER,
    PHONE,
    /** The exact name of an opponent. */
    OPPONENT
  }

  /**
   * @param safeContact how and when the person may be reached without danger; it goes before the
   *     phone and is obeyed
   */
  record Clear(
      String partyId,
      String role,
      String name,
      String gender,
      String idNumber,
      String phone,
      String address,
      String safeContact) {}

  /**
   * @param role of the party in that case: APPLICANT, SERVED, AGENT or OPPONENT
   */
  record Hit(
      String caseNumber, String role, String item, String state, String handler, boolean sealed) {}
}
