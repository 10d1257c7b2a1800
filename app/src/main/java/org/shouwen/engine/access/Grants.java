package org.shouwen.engine.access;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Who may look where. Work on a task comes from being its candidate; nobody may start, change or
 * end an instance by hand, so nobody is granted it. The administrator's rights are {@code
 * identity}'s.
 */
final class Grants {
  private static final String ALL = "*";

  /** Who has tasks, hence Tasklist. */
  static final List<String> WORKERS =
      List.of(
          "reception",
          "station",
          "legal-aid",
          "approval",
          "dispatch",
          "lawyer",
          "mediation",
          "notary",
          "notary-approval",
          "bureau",
          "leader",
          "callback",
          "archive",
          "supervision");

  /** Who watches in Cockpit. */
  static final List<String> WATCHERS = List.of("supervision", "leader", "audit", "admin");

  private Grants() {}

  static List<Grant> of(Collection<String> filters) {
    List<Grant> grants = new ArrayList<>();
    for (String worker : WORKERS) {
      grants.add(Grant.of(worker, APPLICATION, "tasklist", ACCESS));
      // The picture of the model beside the task; no instance of it.
      grants.add(Grant.of(worker, PROCESS_DEFINITION, ALL, READ));
      filters.forEach(filter -> grants.add(Grant.of(worker, FILTER, filter, READ)));
    }
    for (String watcher : WATCHERS) {
      grants.add(Grant.of(watcher, APPLICATION, "cockpit", ACCESS));
      grants.add(Grant.of(watcher, DECISION_DEFINITION, ALL, READ, READ_HISTORY));
      grants.add(Grant.of(watcher, DECISION_REQUIREMENTS_DEFINITION, ALL, READ));
      grants.add(
          watcher.equals("leader")
              // A unit head hands a task to another of the same post.
              ? Grant.of(
                  watcher,
                  PROCESS_DEFINITION,
                  ALL,
                  READ,
                  READ_INSTANCE,
                  READ_TASK,
                  READ_HISTORY,
                  TASK_ASSIGN)
              : Grant.of(
                  watcher, PROCESS_DEFINITION, ALL, READ, READ_INSTANCE, READ_TASK, READ_HISTORY));
    }
    grants.add(Grant.of("admin", APPLICATION, "admin", ACCESS));
    for (String staff : everybody()) {
      grants.add(Grant.of(staff, APPLICATION, "welcome", ACCESS));
      // Colleagues by name, not by login.
      grants.add(Grant.of(staff, USER, ALL, READ));
      grants.add(Grant.of(staff, GROUP, ALL, READ));
    }
    // The later of two on the same resource holds all permissions: one row a group and resource.
    return grants.stream()
        .filter(
            grant ->
                grants.stream()
                    .noneMatch(
                        other ->
                            other != grant
                                && other.group().equals(grant.group())
                                && other.resource() == grant.resource()
                                && other.id().equals(grant.id())
                                && other.permissions().size() > grant.permissions().size()))
        .toList();
  }

  private static List<String> everybody() {
    List<String> all = new ArrayList<>(WORKERS);
    all.add("audit");
    all.add("admin");
    return all;
  }
}
