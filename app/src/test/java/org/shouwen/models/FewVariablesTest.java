package org.shouwen.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What forms brought lies in the case and its journal; the engine keeps numbers and outcomes. */
@ServerTest
class FewVariablesTest {
  @Autowired Stories stories;
  @Autowired HistoryService history;

  @Test
  void aRequestKeepsADozenVariablesAndNoneOfTheWordsThatWereTyped() {
    Story story =
        stories
            .of(RequestOf.item("CONSULTATION", "继承").unchecked().now())
            .does(
                "jiedai",
                "Task_CheckRegistration",
                "item",
                "LAW_EDUCATION",
                "disposition",
                "DISPATCH")
            .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
            .does(
                "yewuke",
                "Task_HandleRequest",
                "handlingResult",
                "SETTLED",
                "handlingSummary",
                "已经办成。",
                "handlingBasis",
                "《法治宣传教育法》",
                "remedyWays",
                "无");
    List<HistoricVariableInstance> kept =
        history
            .createHistoricVariableInstanceQuery()
            .processInstanceId(instance(story))
            .list()
            .stream()
            .filter(v -> !v.getName().equals("caseHead"))
            .toList();
    assertThat(kept)
        .extracting(HistoricVariableInstance::getName)
        .hasSizeLessThanOrEqualTo(15)
        .contains("caseNumber", "item", "lifecycle", "outcome")
        .doesNotContain("handlingSummary", "remedyWays", "triageNote");
    assertThat(kept)
        .filteredOn(v -> v.getName().equals("item"))
        .extracting(HistoricVariableInstance::getValue)
        .containsExactly("LAW_EDUCATION");
  }

  private String instance(Story story) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(story.number())
        .processDefinitionKey("service-request")
        .singleResult()
        .getId();
  }
}
