package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.models.Story;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine keeps a handful of answers; what the forms brought lies in the case's own tables. */
@ServerTest
class FewVariablesTest {
  @Autowired AidRoad road;
  @Autowired HistoryService history;
  @Autowired Codes codes;

  @Test
  void aCaseThatWentTheWholeRoadHasADozenVariables() {
    Story story = road.handedIn("某某农场");
    HistoricProcessInstance aid =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(story.number())
            .processDefinitionKey("legal-aid")
            .singleResult();
    Set<String> names =
        history.createHistoricVariableInstanceQuery().processInstanceId(aid.getId()).list().stream()
            .filter(v -> !v.getName().equals("caseHead"))
            .map(HistoricVariableInstance::getName)
            .collect(java.util.stream.Collectors.toSet());
    assertThat(names)
        .hasSizeLessThanOrEqualTo(15)
        .contains("caseNumber", "decision", "hardship", "counsel")
        .doesNotContain("reviewFacts", "servedOn", "paperRecipient", "opinion");
  }

  @Test
  void theGroundsOfTheFormsAreTheCodeTableOfTheLaw() {
    assertThat(codes.table("REFUSAL"))
        .extracting(Code::code)
        .containsExactlyElementsOf(List.of("NOT_IN_SCOPE", "NOT_HARDSHIP", "NOT_ELIGIBLE"));
    assertThat(codes.table("SCOPE")).hasSize(19).allMatch(c -> c.article().contains("法律援助法"));
  }
}
