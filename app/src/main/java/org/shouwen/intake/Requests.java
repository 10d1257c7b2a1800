package org.shouwen.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The one way in, whatever the door: the residents' page, the window's page, the API and the file
 * all come through here.
 */
public interface Requests {
  /**
   * Checks, numbers, triages, names the first contact and opens the case, in one transaction.
   *
   * @param idempotencyKey the same key again opens nothing and answers the same; null when the
   *     caller has none
   * @throws org.shouwen.problem.InvalidInput naming the field as in the API, e.g. {@code
   *     applicant.idNumber}
   */
  Received receive(NewRequest request, String idempotencyKey);

  /**
   * @param trackingCode shown this once; kept as a hash only
   * @param item the item given, or the one suggested from the text
   * @param state of the case, see {@code Cases.CaseFile}
   * @param suggestion what was proposed from the text and by which words; null when the item was
   *     given
   */
  record Received(
      String number,
      String trackingCode,
      String item,
      String state,
      Suggestions.Suggestion suggestion) {}

  /**
   * A request as it comes in; what the caller lacks is null and is asked for later.
   *
   * @param channel WEB, DESK, HOTLINE, KIOSK, ...
   * @param receivedAt when the resident came; null for now
   * @param item null to have it suggested
   * @param urgent null to have it judged from the text
   * @param reference the sender's own number of it, e.g. {@code ref} of the CSV
   * @param lateReason why it is recorded only now 补录原因, kept in the journal; null when in time
   */
  record NewRequest(
      String channel,
      String unitCode,
      Instant receivedAt,
      Person applicant,
      Person servedPerson,
      Person agent,
      List<Person> opponents,
      List<ExternalRef> externalRefs,
      String text,
      String item,
      String matter,
      Boolean urgent,
      String reference,
      String lateReason) {

    /** One that is recorded in time. */
    public NewRequest(
        String channel,
        String unitCode,
        Instant receivedAt,
        Person applicant,
        Person servedPerson,
        Person agent,
        List<Person> opponents,
        List<ExternalRef> externalRefs,
        String text,
        String item,
        String matter,
        Boolean urgent,
        String reference) {
      this(
          channel,
          unitCode,
          receivedAt,
          applicant,
          servedPerson,
          agent,
          opponents,
          externalRefs,
          text,
          item,
          matter,
          urgent,
          reference,
          null);
    }
  }

  /**
   * @param relation to the applicant, for an agent or the person served
   */
  record Person(
      String name,
      String gender,
      LocalDate birthDate,
      String idNumber,
      String phone,
      String address,
      List<String> groups,
      String safeContact,
      String relation) {}

  record ExternalRef(String system, String number, Instant due) {}
}
