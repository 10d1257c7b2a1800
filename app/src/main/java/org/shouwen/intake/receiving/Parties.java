package org.shouwen.intake.receiving;

import java.util.ArrayList;
import java.util.List;
import org.shouwen.casefile.Cases.NewParty;
import org.shouwen.intake.Requests;
import org.shouwen.intake.Requests.Person;

/** Who came, whom it is for, who acts for him, the other side. */
final class Parties {
  private static final Person UNKNOWN =
      new Person(null, null, null, null, null, null, null, null, null);

  private Parties() {}

  static List<NewParty> of(Requests.NewRequest request) {
    List<NewParty> parties = new ArrayList<>();
    // somebody came, also when he would not say who he is
    parties.add(party("APPLICANT", request.applicant() == null ? UNKNOWN : request.applicant()));
    if (request.servedPerson() != null) {
      parties.add(party("SERVED", request.servedPerson()));
    }
    if (request.agent() != null) {
      parties.add(party("AGENT", request.agent()));
    }
    if (request.opponents() != null) {
      request.opponents().forEach(opponent -> parties.add(party("OPPONENT", opponent)));
    }
    return parties;
  }

  private static NewParty party(String role, Person person) {
    return new NewParty(
        role,
        person.name(),
        person.gender(),
        person.birthDate(),
        person.idNumber(),
        person.phone(),
        person.address(),
        person.groups() == null ? List.of() : person.groups().stream().distinct().toList(),
        person.safeContact(),
        person.relation());
  }
}
