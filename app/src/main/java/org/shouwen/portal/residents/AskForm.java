package org.shouwen.portal.residents;

import java.time.LocalDate;
import java.util.List;
import org.shouwen.intake.Requests;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The residents' form as sent; field names are the API's, so that a refusal points at its field.
 *
 * @param key drawn with the form: sending it twice opens one case
 * @param channel WEB, or KIOSK where the terminal's start page says so
 * @param place the picker's selects, city first
 */
record AskForm(String key, String channel, List<String> place, String text, Person applicant) {
  record Person(
      String name,
      String gender,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate birthDate,
      String idNumber,
      String phone,
      List<String> groups,
      String safeContact) {}

  static AskForm blank(String key, String channel) {
    return new AskForm(
        key, channel, List.of(), "", new Person("", "", null, "", "", List.of(), ""));
  }

  Requests.NewRequest to(String unitCode) {
    Person p = applicant == null ? blank("", "").applicant() : applicant;
    var person =
        new Requests.Person(
            given(p.name()),
            given(p.gender()),
            p.birthDate(),
            given(p.idNumber()),
            given(p.phone()),
            null,
            p.groups() == null ? List.of() : p.groups(),
            given(p.safeContact()),
            null);
    return new Requests.NewRequest(
        "KIOSK".equals(channel) ? "KIOSK" : "WEB",
        given(unitCode),
        null,
        person,
        null,
        null,
        List.of(),
        List.of(),
        text,
        null,
        null,
        null,
        null);
  }

  /** A browser sends an empty box as ""; for the house that is nothing. */
  private static String given(String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
