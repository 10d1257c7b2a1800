package org.shouwen.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people who work here, to be written to. Never for deciding what somebody may. */
public interface People {
  Optional<Person> find(String login);

  /** Codes of the units that somebody belongs to; empty when there is nobody of that login. */
  Set<String> unitsOf(String login);

  /**
   * Those of a role who answer for an office: of all whose units hold it, the ones nearest to it.
   *
   * @param role a group of design §6, e.g. {@code leader}
   */
  List<Person> answering(String role, String office);

  /**
   * @param email null when none is entered
   */
  record Person(String login, String name, String email) {}
}
