package org.shouwen.legalaid.assigning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shouwen.casefile.PersonalData;
import org.shouwen.casefile.PersonalData.Clear;
import org.shouwen.casefile.PersonalData.Hit;
import org.springframework.stereotype.Component;

/**
 * Conflicts of interest: a lawyer who acts for our opponent elsewhere, or acts elsewhere against
 * the one whom he would serve here. People are found by ID number, without one by their exact name.
 */
@Component
class Conflicts {
  private static final Set<String> OURS = Set.of("APPLICANT", "SERVED");
  private static final Set<String> THEIRS = Set.of("OPPONENT");
  private final PersonalData people;

  Conflicts(PersonalData people) {
    this.people = people;
  }

  /** Case numbers that stand in the way, by login of the lawyer who handles them. */
  Map<String, Set<String>> of(String caseNumber) {
    Map<String, Set<String>> found = new HashMap<>();
    for (Clear party : people.forPaper(caseNumber)) {
      Set<String> otherSide =
          THEIRS.contains(party.role()) ? OURS : OURS.contains(party.role()) ? THEIRS : Set.of();
      elsewhere(party)
          .filter(hit -> !hit.caseNumber().equals(caseNumber) && hit.handler() != null)
          .filter(hit -> otherSide.contains(hit.role()))
          .forEach(
              hit ->
                  found.computeIfAbsent(hit.handler(), l -> new TreeSet<>()).add(hit.caseNumber()));
    }
    return found;
  }

  private Stream<Hit> elsewhere(Clear party) {
    if (party.idNumber() != null && !party.idNumber().isBlank()) {
      return people.withIdNumber(party.idNumber()).stream();
    }
    return party.name() == null || party.name().isBlank()
        ? Stream.of()
        : List.copyOf(people.named(party.name())).stream();
  }
}
