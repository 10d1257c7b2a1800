package org.shouwen.oversight.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.shouwen.directory.Units;
import org.shouwen.identity.Viewers;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the cases of the tasks that the viewer may see: a fixed number of statements for a page.
 */
@Component
class TaskCards {
  private record Head(String item, boolean urgent, String office, String firstContact) {}

  private final VisibleTasks tasks;
  private final RuntimeService runtime;
  private final JdbcClient jdbc;
  private final Units units;
  private final Viewers viewers;
  private final MessageSource texts;
  private final Clock clock;

  TaskCards(
      VisibleTasks tasks,
      RuntimeService runtime,
      JdbcClient jdbc,
      Units units,
      Viewers viewers,
      MessageSource texts,
      Clock clock) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.jdbc = jdbc;
    this.units = units;
    this.viewers = viewers;
    this.texts = texts;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<TaskCard> of(List<String> ids) {
    List<Task> visible = tasks.among(ids);
    if (visible.isEmpty()) {
      return List.of();
    }
    Set<String> instances =
        visible.stream()
            .map(Task::getProcessInstanceId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, String> numbers =
        runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
            .filter(i -> i.getBusinessKey() != null)
            .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    Map<String, Head> heads = heads(Set.copyOf(numbers.values()));
    Instant now = clock.instant();
    return visible.stream()
        .filter(task -> numbers.containsKey(task.getProcessInstanceId()))
        .map(task -> card(task, numbers.get(task.getProcessInstanceId()), heads, now))
        .toList();
  }

  private Map<String, Head> heads(Set<String> numbers) {
    Map<String, Head> heads = new HashMap<>();
    if (!numbers.isEmpty()) {
      jdbc.sql(
              "select number, item, urgent, office, first_contact from sw_case where number in (:numbers)")
          .param("numbers", numbers)
          .query(
              row -> {
                heads.put(
                    row.getString("number"),
                    new Head(
                        row.getString("item"),
                        row.getBoolean("urgent"),
                        row.getString("office"),
                        row.getString("first_contact")));
              });
    }
    return heads;
  }

  private TaskCard card(Task task, String number, Map<String, Head> heads, Instant now) {
    Head head = heads.get(number);
    Instant due = task.getDueDate() == null ? null : task.getDueDate().toInstant();
    boolean late = due != null && !due.isAfter(now);
    if (head == null) {
      return new TaskCard(task.getId(), number, null, null, false, null, null, due, late);
    }
    String item = head.item() == null ? "UNDECIDED" : head.item();
    return new TaskCard(
        task.getId(),
        number,
        item,
        texts.getMessage("oversight.item." + item, null, item, Locale.CHINESE),
        head.urgent(),
        units.fullName(head.office()),
        viewers.nameOf(head.firstContact()),
        due,
        late);
  }
}
