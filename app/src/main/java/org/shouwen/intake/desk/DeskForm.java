package org.shouwen.intake.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.intake.Requests;
import org.shouwen.intake.file.Moments;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The receptionist's form as sent. The first eight are asked while the phone is at the ear, the
 * rest when there is time; names are the API's, so that a refusal points at its field.
 *
 * @param key drawn with the form: sending it twice opens one case
 * @param unitCode a unit's code, or its name as chosen from the list
 * @param next ANSWER (on the spot) or PASS_ON
 */
record DeskForm(
    String key,
    String channel,
    String receivedAt,
    String unitCode,
    String text,
    String item,
    String matter,
    Boolean urgent,
    Person applicant,
    Opponent opponent,
    String externalNumber,
    String lateReason,
    String next) {

  record Person(
      String name,
      String phone,
      String gender,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate birthDate,
      String idNumber,
      List<String> groups,
      String safeContact) {}

  record Opponent(String name, String phone) {}

  static DeskForm blank(String key, String channel, String unit) {
    return new DeskForm(
        key,
        channel,
        null,
        unit,
        "",
        null,
        null,
        null,
        new Person(null, null, null, null, null, List.of(), null),
        new Opponent(null, null),
        null,
        null,
        "PASS_ON");
  }

  Instant received() {
    return Moments.read("receivedAt", given(receivedAt));
  }

  /**
   * @param confirms whether item and way fit, so that nobody need check again
   * @param reasonWhenLate null when it is recorded in time
   */
  Requests.NewRequest toRequest(String unit, boolean confirms, String reasonWhenLate) {
    String other = opponent == null ? null : given(opponent.name());
    return new Requests.NewRequest(
        channel,
        unit,
        received(),
        applicant == null ? null : person(applicant),
        null,
        null,
        other == null ? List.of() : List.of(other(other, given(opponent.phone()))),
        given(externalNumber) == null
            ? List.of()
            : List.of(new Requests.ExternalRef(channel, externalNumber, null)),
        text,
        confirms ? given(item) : null,
        confirms ? given(matter) : null,
        Boolean.TRUE.equals(urgent) ? Boolean.TRUE : null,
        null,
        reasonWhenLate);
  }

  private static Requests.Person person(Person p) {
    return new Requests.Person(
        given(p.name()),
        given(p.gender()),
        p.birthDate(),
        given(p.idNumber()),
        given(p.phone()),
        null,
        p.groups() == null ? List.of() : p.groups(),
        given(p.safeContact()),
        null);
  }

  private static Requests.Person other(String name, String phone) {
    return new Requests.Person(name, null, null, null, phone, null, List.of(), null, null);
  }

  static String given(String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
