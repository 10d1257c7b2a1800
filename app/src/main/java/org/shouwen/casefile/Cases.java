package org.shouwen.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cases themselves. Reading here is not yet checked against the viewer's units: use {@link
 * #visible}.
 */
public interface Cases {
  /**
   * Opens a case in the caller's transaction: number, parties, journal, RECEIVED milestone, and the
   * engine's instance.
   *
   * @return the case and the tracking code, which is shown this once and kept as a hash only
   */
  Opened open(NewCase command);

  Optional<CaseFile> find(String number);

  /**
   * The case if the current viewer may see it (units, role, seal); writes the access log. @throws
   * org.shouwen.problem.NotFound
   */
  CaseFile visible(String number);

  /**
   * Numbers, in order, of the open cases on which one of these logins is named: first contact,
   * deputy or handler.
   */
  List<String> openNaming(Set<String> logins);

  /** Whether this code belongs to the case; constant-time. */
  boolean tracks(String number, String trackingCode);

  void setState(String number, String state);

  /** The one end of a case: state CLOSED with its outcome, and the journal's last word. */
  void close(String number, String outcome);

  void setItem(String number, String item, String matter);

  void setUrgent(String number, boolean urgent);

  void setHandler(String number, String login);

  record Opened(CaseFile file, String trackingCode) {}

  /**
   * @param receivedAt when the resident came, not when it was recorded
   */
  record NewCase(
      String channel,
      String unitCode,
      Instant receivedAt,
      String text,
      String item,
      String matter,
      boolean urgent,
      String risk,
      boolean confirmed,
      String firstContact,
      String firstContactDeputy,
      String reference,
      List<NewParty> parties,
      List<ExternalRef> externalRefs) {}

  /**
   * Personal data as entered; encrypted before it is stored. @param role APPLICANT, SERVED, AGENT
   * or OPPONENT
   */
  record NewParty(
      String role,
      String name,
      String gender,
      LocalDate birthDate,
      String idNumber,
      String phone,
      String address,
      List<String> groups,
      String safeContact,
      String relation) {}

  record ExternalRef(String system, String number, LocalDate due) {}

  /**
   * @param office tenant of its process instances
   * @param state TRIAGE, ANSWERING, DISPATCHING, IN_PROGRESS, FEEDBACK, RATING, CLOSED
   * @param item LEGAL_AID, MEDIATION, NOTARY, COMPLAINT, CONSULTATION, FORENSIC, ARBITRATION,
   *     RECONSIDERATION, LAW_EDUCATION, COMMUNITY_SUPPORT
   * @param outcome name of the end it reached, null while open
   */
  record CaseFile(
      String number,
      String item,
      String matter,
      String channel,
      String unitCode,
      String office,
      String text,
      boolean urgent,
      String risk,
      boolean sealed,
      String state,
      String outcome,
      String firstContact,
      String firstContactDeputy,
      String handler,
      Instant receivedAt,
      Instant recordedAt,
      List<Party> parties,
      List<ExternalRef> externalRefs) {
    public Optional<Party> party(String role) {
      return parties.stream().filter(p -> p.role().equals(role)).findFirst();
    }
  }

  /**
   * A party with its personal data masked; the clear values are asked for on purpose, see {@code
   * PersonalData}.
   */
  record Party(
      String id,
      String role,
      String name,
      String gender,
      LocalDate birthDate,
      String maskedIdNumber,
      String maskedPhone,
      List<String> groups,
      boolean safeContact,
      String relation) {}
}
