package org.shouwen.engine.proceedings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.shouwen.casefile.Proceedings;
import org.springframework.stereotype.Component;

/** The engine's answer to what a case asks of it. */
@Component
class EngineProceedings implements Proceedings {
  static final String FRAME = "service-request";
  private final RuntimeService runtime;
  private final HistoryService history;
  private final RepositoryService repository;
  private final TaskService tasks;
  private final DecisionService decisions;
  private final Unchecked unchecked;

  EngineProceedings(
      RuntimeService runtime,
      HistoryService history,
      RepositoryService repository,
      TaskService tasks,
      DecisionService decisions,
      Unchecked unchecked) {
    this.runtime = runtime;
    this.history = history;
    this.repository = repository;
    this.tasks = tasks;
    this.decisions = decisions;
    this.unchecked = unchecked;
  }

  @Override
  public void open(String caseNumber, String office, Map<String, Object> variables) {
    start(FRAME, caseNumber, office, variables);
  }

  @Override
  public void start(String model, String caseNumber, String office, Map<String, Object> variables) {
    Map<String, Object> all = new HashMap<>(variables);
    all.put("caseNumber", caseNumber);
    all.put(OfficeAsTenant.OFFICE, office);
    unchecked.run(
        () ->
            runtime
                .createProcessInstanceByKey(model)
                .processDefinitionWithoutTenantId()
                .businessKey(caseNumber)
                .setVariables(all)
                .execute());
  }

  @Override
  public String acceptingPost(String item) {
    return unchecked.run(
        () ->
            decisions
                .evaluateDecisionTableByKey("routing")
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of("item", item))
                .evaluate()
                .getSingleResult()
                .getEntry("acceptingGroup"));
  }

  @Override
  public boolean correlate(String caseNumber, String message, Map<String, Object> variables) {
    return unchecked.run(
        () ->
            !runtime
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseNumber)
                .setVariables(variables)
                // Two milestones at once: each telling keeps its own, besides the latest.
                .setVariablesToTriggeredScope(variables)
                .correlateAllWithResult()
                .isEmpty());
  }

  @Override
  public boolean answer(String caseNumber, String activityId, Map<String, Object> answers) {
    return unchecked.run(
        () -> {
          var open =
              tasks
                  .createTaskQuery()
                  .processInstanceBusinessKey(caseNumber)
                  .taskDefinitionKey(activityId)
                  .active()
                  .list();
          open.forEach(task -> tasks.complete(task.getId(), answers));
          return !open.isEmpty();
        });
  }

  @Override
  public boolean worksOn(String caseNumber, String login) {
    return unchecked.run(
        () ->
            tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .taskAssignee(login)
                    .count()
                > 0);
  }

  @Override
  public List<Passage> passages(String caseNumber) {
    return unchecked.run(
        () ->
            history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(this::passage)
                .toList());
  }

  private Passage passage(HistoricProcessInstance instance) {
    Map<String, String> hands = hands(instance);
    return new Passage(
        instance.getProcessDefinitionKey(),
        instance.getProcessDefinitionName(),
        diagram(instance.getProcessDefinitionId()),
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .orderPartiallyByOccurrence()
            .asc()
            .list()
            .stream()
            .map(activity -> step(activity, hands.get(activity.getId())))
            .toList());
  }

  /**
   * Who did the tasks, by activity instance; asked of the tasks, because the activities do not
   * learn of somebody who completes without claiming.
   */
  private Map<String, String> hands(HistoricProcessInstance instance) {
    Map<String, String> hands = new HashMap<>();
    history.createHistoricTaskInstanceQuery().processInstanceId(instance.getId()).list().stream()
        .filter(task -> task.getAssignee() != null)
        .forEach(task -> hands.put(task.getActivityInstanceId(), task.getAssignee()));
    return hands;
  }

  private String diagram(String definition) {
    try (InputStream model = repository.getProcessModel(definition)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the model of " + definition, e);
    }
  }

  private static Step step(HistoricActivityInstance activity, String person) {
    return new Step(
        activity.getActivityId(),
        activity.getActivityName(),
        activity.getActivityType(),
        activity.getStartTime().toInstant(),
        activity.getEndTime() == null ? null : activity.getEndTime().toInstant(),
        activity.isCanceled(),
        person);
  }
}
