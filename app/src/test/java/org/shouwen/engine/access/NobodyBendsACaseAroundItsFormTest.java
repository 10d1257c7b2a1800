package org.shouwen.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each way past a form, at both doors of the engine, by whoever: refused, and nothing changed. */
@ServerTest
class NobodyBendsACaseAroundItsFormTest {
  private static final String FILE = "7QEZ";
  @Autowired ProcessEngine engine;
  @LocalServerPort int port;
  private String instance;
  private String task;

  @BeforeEach
  void oneCase() {
    engine
        .getRepositoryService()
        .createDeployment()
        .name("bending")
        .enableDuplicateFiltering(true)
        .addClasspathResource("bending/bending.bpmn")
        .addClasspathResource("bending/bending.form")
        .deploy();
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey("bending", FILE, Map.of("caseNumber", FILE))
            .getId();
    task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceId(instance)
            .singleResult()
            .getId();
  }

  @ParameterizedTest(name = "{0} of {1}, task taken: {2}")
  @CsvSource({
    "rest, shencha, false", // a mere candidate
    "rest, shencha, true", // the assignee
    "rest, lvshi, false", // somebody of another role
    "rest, jiandu, true", // who watches
    "rest, admin, true", // who may do everything else
    "browser, shencha, false",
    "browser, shencha, true",
    "browser, admin, true"
  })
  void everyWayIsRefusedAndChangesNothing(String door, String person, boolean taken) {
    if (taken) {
      engine.getTaskService().claim(task, "shencha");
    }
    SignedIn at =
        door.equals("rest") ? SignedIn.rest(port, person) : SignedIn.browser(port, person);
    // Refused for what it asks, not for want of a session or a token.
    assertThat(at.engine("POST", "/task/count", "{}").status()).isEqualTo(200);
    Map<String, Object> before = state();
    var softly = new SoftAssertions();
    for (WaysAround.Way way : WaysAround.ALL) {
      var answer = at.engine(way.method(), filled(way.path()), filled(way.body()));
      softly.assertThat(answer.status()).as(way + " → " + answer.body()).isBetween(400, 405);
      softly.assertThat(state()).as(way.toString()).isEqualTo(before);
    }
    softly
        .assertThat(
            at.send(
                    "POST",
                    door.equals("rest")
                        ? "/engine-rest/deployment/create"
                        : "/camunda/api/engine/engine/default/deployment/create",
                    "multipart/form-data; boundary=x",
                    "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"bending.form\"\r\n\r\n{}\r\n--x--\r\n")
                .status())
        .isEqualTo(403);
    softly.assertThat(state()).isEqualTo(before);
    softly.assertAll();
  }

  @Test
  void aTakenTaskIsItsOwnersToDoAndToGiveBack() {
    var colleague = SignedIn.rest(port, "shencha");
    engine.getTaskService().claim(task, "dangan");
    String good = "{\"variables\":{\"title\":{\"value\":\"借款\"}}}";
    assertThat(colleague.engine("POST", "/task/" + task + "/complete", good).status())
        .isEqualTo(403);
    assertThat(colleague.engine("POST", "/task/" + task + "/claim", "{\"userId\":null}").status())
        .isEqualTo(403);
    assertThat(colleague.engine("POST", "/task/" + task + "/unclaim", null).status())
        .isEqualTo(403);
    engine.getTaskService().setAssignee(task, "shencha");
    assertThat(colleague.engine("POST", "/task/" + task + "/unclaim", null).status())
        .isEqualTo(204);
    assertThat(assignee()).isNull();
    assertThat(
            colleague
                .engine("POST", "/task/" + task + "/claim", "{\"userId\":\"shencha\"}")
                .status())
        .isEqualTo(204);
    assertThat(colleague.engine("POST", "/task/" + task + "/submit-form", good).status())
        .isEqualTo(204);
  }

  @Test
  void theDeputyNamedByTheModelStandsIn() {
    engine.getTaskService().claim(task, "shencha");
    engine.getTaskService().addCandidateUser(task, "huifang");
    var deputy = SignedIn.rest(port, "huifang");
    assertThat(deputy.engine("POST", "/task/" + task + "/unclaim", null).status()).isEqualTo(204);
    assertThat(
            deputy.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"huifang\"}").status())
        .isEqualTo(204);
    assertThat(assignee()).isEqualTo("huifang");
  }

  @Test
  void aGoodFormIsTakenReadAsDeclaredAndSaysWhoFilledIt() {
    var answer =
        SignedIn.rest(port, "shencha")
            .engine(
                "POST",
                "/task/" + task + "/complete",
                "{\"variables\":{\"title\":{\"value\":2026}}}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    assertThat(engine.getRuntimeService().getVariables(instance))
        .containsEntry("title", "2026")
        .containsEntry("opinion", null);
    assertThat(
            engine
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(task)
                .singleResult()
                .getAssignee())
        .isEqualTo("shencha");
  }

  @Test
  void everyProblemIsToldWithLabelAndKey() {
    var answer =
        SignedIn.rest(port, "shencha")
            .engine(
                "POST",
                "/task/" + task + "/submit-form",
                "{\"variables\":{\"opinion\":{\"value\":\"电话13812345678\"},\"x\":{\"value\":1}}}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains("x：本表单没有此字段")
        .contains("标题（title）：必填")
        .contains("办理意见（opinion）：不得填写手机号")
        .doesNotContain("13812345678");
  }

  private String assignee() {
    return engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee();
  }

  /** All that a way around could have changed. */
  private Map<String, Object> state() {
    Map<String, Object> state = new TreeMap<>();
    var tasks = engine.getTaskService();
    tasks
        .createTaskQuery()
        .initializeFormKeys()
        .list()
        .forEach(
            t -> {
              if (t.getProcessInstanceId() != null && !t.getProcessInstanceId().equals(instance))
                return;
              state.put(
                  "task " + t.getId(),
                  List.of(
                      String.valueOf(t.getName()),
                      String.valueOf(t.getAssignee()),
                      String.valueOf(t.getOwner()),
                      String.valueOf(t.getDelegationState()),
                      String.valueOf(t.getDueDate()),
                      t.getPriority(),
                      t.isSuspended(),
                      tasks.getIdentityLinksForTask(t.getId()).stream()
                          .map(l -> l.getType() + l.getUserId() + l.getGroupId())
                          .sorted()
                          .toList(),
                      tasks.getVariablesLocal(t.getId()),
                      tasks.getTaskComments(t.getId()).size(),
                      tasks.getTaskAttachments(t.getId()).size()));
            });
    state.put(
        "variables",
        engine
            .getRuntimeService()
            .createVariableInstanceQuery()
            .processInstanceIdIn(instance)
            .list()
            .stream()
            .map(v -> v.getName() + "=" + v.getValue())
            .sorted()
            .toList());
    state.put(
        "details",
        engine.getHistoryService().createHistoricDetailQuery().processInstanceId(instance).count());
    state.put(
        "job",
        engine.getManagementService().createJobQuery().processInstanceId(instance).list().stream()
            .map(j -> j.getId() + j.getDuedate() + j.getPriority() + j.isSuspended())
            .toList());
    state.put(
        "instances", engine.getRuntimeService().createProcessInstanceQuery().active().count());
    state.put("history", engine.getHistoryService().createHistoricProcessInstanceQuery().count());
    state.put(
        "definitions",
        engine.getRepositoryService().createProcessDefinitionQuery().active().count());
    state.put("deployments", engine.getRepositoryService().createDeploymentQuery().count());
    state.put("batches", engine.getManagementService().createBatchQuery().count());
    return state;
  }

  private String filled(String template) {
    if (template == null) {
      return null;
    }
    var runtime = engine.getRuntimeService();
    List<String> pairs = new ArrayList<>(List.of("{task}", task, "{instance}", instance));
    pairs.addAll(
        List.of(
            "{execution}",
            engine
                .getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getExecutionId()));
    pairs.addAll(
        List.of(
            "{definition}",
            runtime
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId()));
    pairs.addAll(
        List.of(
            "{variable}",
            runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .singleResult()
                .getId()));
    pairs.addAll(
        List.of(
            "{job}",
            engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId()));
    String text = template;
    for (int i = 0; i < pairs.size(); i += 2) {
      text = text.replace(pairs.get(i), pairs.get(i + 1));
    }
    return text;
  }
}
