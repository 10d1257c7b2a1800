package org.shouwen.intake.file;

import org.shouwen.intake.Requests.NewRequest;
import org.shouwen.intake.Requests.Person;

/**
 * How the content of a row was written before {@link
 * org.shouwen.intake.receiving.CanonicalRequest}. Rows that were loaded then are known by it still;
 * nothing new is kept so.
 */
final class TextOfRow {
  private static final String PERSON =
      "Person[name=%s, gender=%s, birthDate=%s, idNumber=%s, phone=%s, address=null, groups=%s,"
          + " safeContact=null, relation=null]";
  private static final String REQUEST =
      "NewRequest[channel=%s, unitCode=%s, receivedAt=%s, applicant=%s, servedPerson=null,"
          + " agent=null, opponents=null, externalRefs=null, text=%s, item=null, matter=null,"
          + " urgent=null, reference=%s, lateReason=null]";

  private TextOfRow() {}

  static String of(NewRequest row) {
    Person who = row.applicant();
    String person =
        PERSON.formatted(
            who.name(), who.gender(), who.birthDate(), who.idNumber(), who.phone(), who.groups());
    return REQUEST.formatted(
        row.channel(), row.unitCode(), row.receivedAt(), person, row.text(), row.reference());
  }
}
