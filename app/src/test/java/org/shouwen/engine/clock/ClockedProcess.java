package org.shouwen.engine.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.shouwen.calendar.Shanghai;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.DueRungs;
import org.shouwen.clock.Timekeeping;
import org.shouwen.engine.BusinessTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What a binding test does with a small model: deploy, start, complete, look at clocks, timers and
 * tasks, let time pass.
 */
@Component
public class ClockedProcess {
  final RepositoryService repository;
  final RuntimeService runtime;
  final TaskService tasks;
  final ManagementService management;
  final HistoryService history;
  final BusinessTime time;
  final CaseClocks clocks;
  final Timekeeping keeping;
  final DueRungs rungs;
  private final JdbcTemplate jdbc;

  ClockedProcess(
      RepositoryService repository,
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      HistoryService history,
      BusinessTime time,
      CaseClocks clocks,
      Timekeeping keeping,
      DueRungs rungs,
      JdbcTemplate jdbc) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.history = history;
    this.time = time;
    this.clocks = clocks;
    this.keeping = keeping;
    this.rungs = rungs;
    this.jdbc = jdbc;
  }

  void deploy(String... models) {
    for (String model : models) {
      repository
          .createDeployment()
          .name(model)
          .enableDuplicateFiltering(true)
          .addClasspathResource("clock-models/" + model + ".bpmn")
          .deploy();
    }
  }

  /**
   * @return the case number
   */
  String start(String model) {
    return start(model, Map.of());
  }

  String start(String model, Map<String, Object> variables) {
    String number = newCase();
    runtime.startProcessInstanceByKey(model, number, variables);
    return number;
  }

  /**
   * A case with nothing but a number and a journal: no request runs beside the model under test.
   */
  public String newCase() {
    String number = "T" + UUID.randomUUID().toString().substring(0, 18);
    jdbc.update(
        "insert into sw_case (number, channel, unit_code, office, request_text, urgent, confirmed, sealed, state, first_contact,"
            + " received_at, recorded_at, tracking_salt, tracking_hash) values (?, 'WINDOW', '330503', '330503', '.', false, true, false,"
            + " 'TRIAGE', 'jiedai', ?, ?, '', '')",
        number,
        java.sql.Timestamp.from(time.instant()),
        java.sql.Timestamp.from(time.instant()));
    return number;
  }

  Task task(String number, String id) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(number)
        .taskDefinitionKey(id)
        .singleResult();
  }

  void complete(String number, String id) {
    tasks.complete(task(number, id).getId());
  }

  ClockView clock(String number, String rule) {
    List<ClockView> of =
        clocks.of(number, Locale.CHINA).stream().filter(c -> c.rule().equals(rule)).toList();
    return of.isEmpty() ? null : of.get(of.size() - 1);
  }

  Job timer(String number, String boundary) {
    return management.createJobQuery().activityId(boundary).list().stream()
        .filter(j -> instanceOf(j).equals(number))
        .findFirst()
        .orElse(null);
  }

  private String instanceOf(Job job) {
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .singleResult();
    return instance == null ? "" : String.valueOf(instance.getBusinessKey());
  }

  Instant timerAt(String number, String boundary) {
    Job job = timer(number, boundary);
    return job == null ? null : job.getDuedate().toInstant();
  }

  /** Runs the timer as the job executor would. */
  void ring(String number, String boundary) {
    management.executeJob(timer(number, boundary).getId());
  }

  boolean ended(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).count() == 0;
  }

  void goTo(String local) {
    time.advance(Duration.between(time.instant(), at(local)));
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(Shanghai.OFFSET);
  }

  static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }
}
