package org.shouwen.engine.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists of Tasklist, sorted by what is due first. Business time is the engine's own. */
@Component
class TasklistFilters {
  private static final String ME = "${currentUser()}";
  private static final String MY_GROUPS = "${currentUserGroups()}";
  private static final String NOW = "${now()}";
  private static final String IN_TWO_DAYS = "${dateTime().plusDays(2)}";

  private final FilterService filters;
  private final TaskService tasks;

  TasklistFilters(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  /** Creates what is missing and mends what differs; returns their ids. */
  List<String> settle() {
    List<String> ids = new ArrayList<>();
    int position = 0;
    for (Map.Entry<String, TaskQuery> wanted : wanted().entrySet()) {
      Filter filter = filters.createFilterQuery().filterName(wanted.getKey()).singleResult();
      if (filter == null) {
        filter = filters.newTaskFilter(wanted.getKey());
      }
      filter.setQuery(wanted.getValue().orderByDueDate().asc());
      filter.setProperties(properties(wanted.getKey(), position++));
      ids.add(filters.saveFilter(filter).getId());
    }
    return ids;
  }

  private Map<String, TaskQuery> wanted() {
    Map<String, TaskQuery> wanted = new LinkedHashMap<>();
    wanted.put("我的待办", tasks.createTaskQuery().taskAssigneeExpression(ME));
    wanted.put("本组待办", tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS));
    wanted.put("即将到期", ours().dueAfterExpression(NOW).dueBeforeExpression(IN_TWO_DAYS));
    wanted.put("已逾期", ours().dueBeforeExpression(NOW));
    // Named in person: as assignee or as the deputy of whoever has the task.
    wanted.put("代岗待办", tasks.createTaskQuery().taskInvolvedUserExpression(ME));
    return wanted;
  }

  private TaskQuery ours() {
    return tasks
        .createTaskQuery()
        .or()
        .taskAssigneeExpression(ME)
        .taskCandidateGroupInExpression(MY_GROUPS)
        .endOr();
  }

  private static Map<String, Object> properties(String name, int position) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("description", DESCRIPTIONS.get(name));
    properties.put("priority", position);
    properties.put("color", name.equals("已逾期") ? "#b3261e" : "#1f5f8b");
    properties.put("refresh", true);
    properties.put("showUndefinedVariable", false);
    return properties;
  }

  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "我的待办", "我已签收、由我办理的任务",
          "本组待办", "我所在岗位尚未有人签收的任务",
          "即将到期", "两日内到期的本人和本组任务",
          "已逾期", "已过期限的本人和本组任务",
          "代岗待办", "本人名下，以及同岗（AB岗）名下我可代办的任务：代办先退回，再签收");
}
