package org.shouwen.engine.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Proceedings;
import org.shouwen.models.RequestOf;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a case asks of the engine, whoever asks. */
@ServerTest
class ProceedingsTest {
  @Autowired Proceedings proceedings;
  @Autowired Stories stories;
  @Autowired RuntimeService runtime;
  @Autowired IdentityService identity;
  @Autowired TransactionOperations transactions;

  @AfterEach
  void nobodyIsSignedIn() {
    identity.clearAuthentication();
  }

  @Test
  void everyInstanceOfACaseBearsItsNumberAndItsOffice() {
    Story story =
        stories
            .of(RequestOf.item("LEGAL_AID", "劳动报酬").now())
            .does("shencha", "Task_SignFor", "acceptance", "ACCEPT");
    List<ProcessInstance> instances =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(story.number()).list();
    assertThat(instances).hasSize(2);
    assertThat(instances).extracting(ProcessInstance::getTenantId).containsOnly("330503001");
  }

  @Test
  void whoMayNotTouchInstancesOpensAndCorrelatesAllTheSameByHisCase() {
    identity.setAuthentication("jiedai", List.of("reception"), List.of());
    Story story = stories.of(RequestOf.item("NOTARY", "声明公证").now());
    assertThat(
            proceedings.correlate(
                story.number(), "Message_RequestWithdrawn", Map.of("withdrawalGround", "OTHER")))
        .isTrue();
    story.endsAs("申请人撤回");
  }

  @Test
  void nobodyHearsAMessageThatNobodyWaitsFor() {
    Story story = stories.of(RequestOf.item("NOTARY", "声明公证").now());
    assertThat(proceedings.correlate(story.number(), "Message_RequestRated", Map.of("score", 5)))
        .isFalse();
    assertThat(proceedings.correlate("no such case", "Message_RequestRated", Map.of("score", 5)))
        .isFalse();
  }

  @Test
  void thePassageOfACaseShowsEachModelWithItsDrawingAndHowFarItWent() {
    Story story =
        stories
            .of(RequestOf.item("LEGAL_AID", "工伤").now())
            .does("shencha", "Task_SignFor", "acceptance", "ACCEPT");
    List<Proceedings.Passage> passages = proceedings.passages(story.number());
    assertThat(passages)
        .extracting(Proceedings.Passage::key)
        .containsExactly("service-request", "legal-aid");
    assertThat(passages.get(0).diagram()).contains("bpmndi:BPMNDiagram");
    assertThat(passages.get(0).steps())
        .extracting(Proceedings.Step::activityId)
        .startsWith("Start_RequestRegistered")
        .contains("Task_SignFor", "Call_Lifecycle");
    assertThat(passages.get(0).steps())
        .filteredOn(step -> step.activityId().equals("Task_SignFor"))
        .allSatisfy(step -> assertThat(step.assignee()).isEqualTo("shencha"));
  }

  @Test
  void aCaseThatIsNotOpenedLeavesNoInstance() {
    var number = new String[1];
    transactions.executeWithoutResult(
        status -> {
          number[0] = stories.of(RequestOf.item("NOTARY", "收养公证").now()).number();
          status.setRollbackOnly();
        });
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number[0]).count())
        .isZero();
  }
}
