package org.shouwen.oversight.desk;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** Asks the engine for tasks as the viewer, by its own rights and tenants. */
@Component
class VisibleTasks {
  private final Viewers viewers;
  private final IdentityService identity;
  private final TaskService tasks;

  VisibleTasks(Viewers viewers, IdentityService identity, TaskService tasks) {
    this.viewers = viewers;
    this.identity = identity;
    this.tasks = tasks;
  }

  List<Task> among(List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : asViewer(() -> tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list());
  }

  private <T> T asViewer(Supplier<T> question) {
    Viewer viewer = viewers.current();
    List<String> tenants =
        identity
            .createTenantQuery()
            .userMember(viewer.id())
            .includingGroupsOfUser(true)
            .list()
            .stream()
            .map(Tenant::getId)
            .toList();
    identity.setAuthentication(viewer.id(), List.copyOf(viewer.groups()), tenants);
    try {
      return question.get();
    } finally {
      identity.clearAuthentication();
    }
  }
}
