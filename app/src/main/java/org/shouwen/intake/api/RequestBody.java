package org.shouwen.intake.api;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwen.intake.Requests;
import org.shouwen.intake.file.Moments;

/**
 * The body of {@code POST /api/requests}. What is not known here is not lost in silence: it is
 * named in the answer.
 *
 * @param receivedAt ISO 8601; without an offset it is Shanghai's time
 */
record RequestBody(
    String channel,
    String unitCode,
    String receivedAt,
    PersonBody applicant,
    PersonBody servedPerson,
    PersonBody agent,
    List<PersonBody> opponents,
    List<ExternalRefBody> externalRefs,
    String text,
    String item,
    String matter,
    Boolean urgent,
    @JsonAnySetter Map<String, Object> unknown) {

  Requests.NewRequest toRequest() {
    return new Requests.NewRequest(
        channel,
        unitCode,
        Moments.read("receivedAt", receivedAt),
        person(applicant),
        person(servedPerson),
        person(agent),
        opponents == null ? null : opponents.stream().map(RequestBody::person).toList(),
        externalRefs == null ? null : externalRefs.stream().map(RequestBody::ref).toList(),
        text,
        Moments.emptyToNull(item),
        Moments.emptyToNull(matter),
        urgent,
        null);
  }

  /** Names of what the sender sent and nobody here reads. */
  List<String> ignored() {
    TreeMap<String, Object> names = new TreeMap<>(unknown == null ? Map.of() : unknown);
    List<String> ignored = new ArrayList<>(names.keySet());
    if (applicant != null && applicant.unknown() != null) {
      applicant.unknown().keySet().forEach(name -> ignored.add("applicant." + name));
    }
    return ignored;
  }

  private static Requests.Person person(PersonBody body) {
    return body == null ? null : body.toPerson();
  }

  /** Null stays null: the check names its place in the list. */
  private static Requests.ExternalRef ref(ExternalRefBody body) {
    return body == null ? null : body.toRef();
  }

  record PersonBody(
      String name,
      String gender,
      LocalDate birthDate,
      String idNumber,
      String phone,
      String address,
      List<String> groups,
      String safeContact,
      String relation,
      @JsonAnySetter Map<String, Object> unknown) {
    Requests.Person toPerson() {
      return new Requests.Person(
          Moments.emptyToNull(name),
          Moments.emptyToNull(gender),
          birthDate,
          Moments.emptyToNull(idNumber),
          Moments.emptyToNull(phone),
          Moments.emptyToNull(address),
          groups,
          Moments.emptyToNull(safeContact),
          Moments.emptyToNull(relation));
    }
  }

  record ExternalRefBody(String system, String number, String due) {
    Requests.ExternalRef toRef() {
      Instant until = Moments.read("externalRefs.due", due);
      return new Requests.ExternalRef(system, number, until);
    }
  }
}
