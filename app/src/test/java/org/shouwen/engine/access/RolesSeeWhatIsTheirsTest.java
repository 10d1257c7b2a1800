package org.shouwen.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Role gives the application and the kind of thing, unit (tenant) the rows; neither gives without
 * the other.
 */
@ServerTest
class RolesSeeWhatIsTheirsTest {
  private static final String TOWN = "330503001";
  private static final String OTHER_TOWN = "330382101";
  @Autowired ProcessEngine engine;
  @Autowired RightsAtStart rights;
  @LocalServerPort int port;
  private String inTown;
  private String elsewhere;

  @BeforeEach
  void aCaseHereAndOneElsewhere() {
    engine
        .getRepositoryService()
        .createDeployment()
        .name("bending")
        .enableDuplicateFiltering(true)
        .addClasspathResource("bending/bending.bpmn")
        .addClasspathResource("bending/bending.form")
        .deploy();
    inTown = start(TOWN);
    elsewhere = start(OTHER_TOWN);
  }

  @ParameterizedTest(name = "{0}: tasklist {1}, cockpit {2}, admin {3}")
  @CsvSource({
    "shencha, 200, 403, 403",
    "sifasuo, 200, 403, 403",
    "lvshi, 200, 403, 403",
    "juzhang, 200, 200, 403",
    "jiandu, 200, 200, 403",
    "shenji, 403, 200, 403",
    "admin, 200, 200, 200"
  })
  void eachRoleHasItsApplications(String person, int tasklist, int cockpit, int admin) {
    var at = SignedIn.browser(port, person);
    assertThat(at.get("/camunda/app/tasklist/default/").status()).isEqualTo(tasklist);
    assertThat(at.get("/camunda/app/cockpit/default/").status()).isEqualTo(cockpit);
    assertThat(at.get("/camunda/app/admin/default/").status()).isEqualTo(admin);
  }

  @Test
  void aCaseworkerSeesTasksOfHerGroupAndNoInstance() {
    var shencha = SignedIn.rest(port, "shencha");
    assertThat(shencha.engine("GET", "/task?processInstanceId=" + inTown, null).body())
        .contains("审查申请");
    assertThat(shencha.engine("GET", "/process-instance/" + inTown, null).status()).isEqualTo(404);
    assertThat(
            shencha
                .engine("GET", "/history/process-instance?processInstanceId=" + inTown, null)
                .body())
        .isEqualTo("[]");
    assertThat(
            SignedIn.rest(port, "lvshi")
                .engine("GET", "/task?processInstanceId=" + inTown, null)
                .body())
        .isEqualTo("[]");
  }

  @Test
  void whoWatchesReadsInstancesAndTouchesNone() {
    for (String person : List.of("jiandu", "juzhang", "shenji")) {
      var at = SignedIn.rest(port, person);
      assertThat(at.engine("GET", "/process-instance/" + inTown, null).status())
          .as(person)
          .isEqualTo(200);
      assertThat(at.engine("GET", "/history/process-instance/" + inTown, null).status())
          .isEqualTo(200);
      assertThat(at.engine("GET", "/task?processInstanceId=" + inTown, null).body())
          .contains("审查申请");
      String task =
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceId(inTown)
              .singleResult()
              .getId();
      assertThat(
              at.engine(
                      "POST",
                      "/task/" + task + "/complete",
                      "{\"variables\":{\"title\":{\"value\":\"好\"}}}")
                  .status())
          .isEqualTo(403);
      assertThat(
              at.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}")
                  .status())
          .isEqualTo(403);
    }
  }

  @Test
  void theTownshipSeesItsOwnTownOnly() {
    engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceIdIn(inTown, elsewhere)
        .list()
        .forEach(t -> engine.getTaskService().addCandidateGroup(t.getId(), "station"));
    var sifasuo = SignedIn.rest(port, "sifasuo");
    assertThat(sifasuo.engine("GET", "/task/count?processInstanceId=" + inTown, null).body())
        .contains("\"count\":1");
    assertThat(sifasuo.engine("GET", "/task/count?processInstanceId=" + elsewhere, null).body())
        .contains("\"count\":0");
    assertThat(
            SignedIn.rest(port, "jiandu")
                .engine("GET", "/process-instance/" + elsewhere, null)
                .status())
        .isEqualTo(200);
  }

  @Test
  void theLeaderHandsATaskToSomebodyOfThePostAndToNobodyElse() {
    String task =
        engine.getTaskService().createTaskQuery().processInstanceId(inTown).singleResult().getId();
    var leader = SignedIn.rest(port, "juzhang");
    assertThat(
            leader.engine("POST", "/task/" + task + "/assignee", "{\"userId\":\"lvshi\"}").status())
        .isEqualTo(403);
    assertThat(
            leader
                .engine("POST", "/task/" + task + "/assignee", "{\"userId\":\"shencha\"}")
                .status())
        .isEqualTo(204);
  }

  @Test
  void tasklistHasTheFourListsInChineseForEverybodyWhoWorks() {
    String filters = SignedIn.rest(port, "lvshi").engine("GET", "/filter", null).body();
    assertThat(filters).contains("我的待办", "本组待办", "即将到期", "已逾期");
    for (var filter : engine.getFilterService().createFilterQuery().list()) {
      var answer =
          SignedIn.rest(port, "shencha").engine("GET", "/filter/" + filter.getId() + "/list", null);
      assertThat(answer.status()).as(filter.getName() + answer.body()).isEqualTo(200);
    }
    assertThat(
            SignedIn.rest(port, "lvshi")
                .engine(
                    "PUT",
                    "/filter/"
                        + engine
                            .getFilterService()
                            .createFilterQuery()
                            .listPage(0, 1)
                            .get(0)
                            .getId(),
                    "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{}}")
                .status())
        .isEqualTo(403);
  }

  @Test
  void aSecondStartChangesNothing() {
    long before = engine.getAuthorizationService().createAuthorizationQuery().count();
    long filters = engine.getFilterService().createFilterQuery().count();
    rights.settle();
    assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
        .isEqualTo(before);
    assertThat(engine.getFilterService().createFilterQuery().count()).isEqualTo(filters);
  }

  private String start(String office) {
    return engine
        .getRuntimeService()
        .createProcessInstanceByKey("bending")
        .processDefinitionWithoutTenantId()
        .businessKey("ROLE-" + office)
        .setVariables(Map.of("caseNumber", "ROLE-" + office, "office", office))
        .execute()
        .getId();
  }
}
