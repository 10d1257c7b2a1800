package org.shouwen.engine.clock;

import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.shouwen.clock.OpenClock;
import org.springframework.stereotype.Component;

/**
 * A task is due when the nearest clock around it is due, and is to be followed up when its handler
 * is reminded.
 */
@Component
class TaskDates {
  private final ElementClocks elements;

  TaskDates(ElementClocks elements) {
    this.elements = elements;
  }

  /**
   * @return whether its dates were others before
   */
  boolean date(TaskEntity task) {
    ExecutionEntity execution = task.getExecution();
    if (execution == null || execution.getProcessBusinessKey() == null) {
      return false;
    }
    Optional<OpenClock> clock = elements.nearest(execution);
    if (clock.isEmpty()) {
      return false; // nothing times it: whatever date it has is not ours
    }
    Date due = clock.map(OpenClock::timerAt).map(Date::from).orElse(null);
    Date remind = due == null ? null : clock.map(OpenClock::remindAt).map(Date::from).orElse(null);
    if (same(due, task.getDueDate()) && same(remind, task.getFollowUpDate())) {
      return false;
    }
    task.setDueDate(due);
    task.setFollowUpDate(remind);
    return true;
  }

  /** Dates the tasks that are open already in this scope and in what it called. */
  void dateAllIn(ExecutionEntity scope) {
    for (TaskEntity task : scope.getTasks()) {
      if (date(task)) {
        task.triggerUpdateEvent();
      }
    }
    scope.getExecutions().forEach(this::dateAllIn);
    if (scope.getSubProcessInstance() != null) {
      dateAllIn(scope.getSubProcessInstance());
    }
  }

  /** A date read from the database is a java.sql.Timestamp, which equals no java.util.Date. */
  private static boolean same(Date a, Date b) {
    return Objects.equals(a == null ? null : a.getTime(), b == null ? null : b.getTime());
  }
}
