package org.shouwen.identity.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.shouwen.identity.People;
import org.springframework.stereotype.Component;

/** People from the engine's identity service, built-in or Keycloak's. */
@Component
class EnginePeople implements People {
  private static final String UNIT = "unit:";
  private final IdentityService identity;

  EnginePeople(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Optional<Person> find(String login) {
    return asTheServer(
        () ->
            Optional.ofNullable(identity.createUserQuery().userId(login).singleResult())
                .map(EnginePeople::person));
  }

  @Override
  public Set<String> unitsOf(String login) {
    return asTheServer(
        () ->
            identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .filter(id -> id.startsWith(UNIT))
                .map(id -> id.substring(UNIT.length()))
                .collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public List<Person> answering(String role, String office) {
    return asTheServer(
        () -> {
          List<User> all = identity.createUserQuery().memberOfGroup(role).list();
          int nearest = all.stream().mapToInt(u -> nearness(u, office)).max().orElse(0);
          return all.stream()
              .filter(u -> nearest > 0 && nearness(u, office) == nearest)
              .map(EnginePeople::person)
              .toList();
        });
  }

  /** Length of the longest of his units' codes that the office's begins with; 0 when none does. */
  private int nearness(User user, String office) {
    return identity.createGroupQuery().groupMember(user.getId()).list().stream()
        .map(Group::getId)
        .filter(id -> id.startsWith(UNIT) && office.startsWith(id.substring(UNIT.length())))
        .mapToInt(id -> id.length() - UNIT.length())
        .max()
        .orElse(0);
  }

  private static Person person(User user) {
    return new Person(user.getId(), user.getFirstName(), user.getEmail());
  }

  /** A caseworker may not list people, yet his act may have to reach one. */
  private <T> T asTheServer(Supplier<T> question) {
    var asker = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return question.get();
    } finally {
      identity.setAuthentication(asker);
    }
  }
}
