package org.shouwen.identity;

import java.util.Set;

/**
 * Whoever acts now: a signed-in person, or the system itself (jobs, imports).
 *
 * @param id login, e.g. {@code shencha}; {@code system} for the server itself, {@code resident} for
 *     a visitor
 * @param name for people
 * @param groups roles, e.g. {@code legal-aid}
 * @param units codes of the units whose subtree this person sees, e.g. {@code 3305}
 */
public record Viewer(String id, String name, Set<String> groups, Set<String> units) {
  public static final Viewer SYSTEM = new Viewer("system", "系统", Set.of(), Set.of());
  public static final Viewer RESIDENT = new Viewer("resident", "群众", Set.of(), Set.of());

  public boolean in(String group) {
    return groups.contains(group);
  }

  public boolean isSystem() {
    return id.equals("system");
  }

  /**
   * Whether rows of this office belong to this person's units: a code sees all codes that it
   * begins.
   */
  public boolean sees(String office) {
    return isSystem() || units.stream().anyMatch(office::startsWith);
  }
}
