package org.shouwen.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;

/**
 * A request has six outcomes and no other. What ends in a message only tells somebody, and what
 * ends inside the handling goes on outside.
 */
class SixEndsTest {
  @Test
  void aRequestEndsInOneOfSixWays() {
    Model model =
        Model.all().stream()
            .filter(m -> m.key().equals("service-request"))
            .findFirst()
            .orElseThrow();
    assertThat(
            model
                .all(EndEvent.class)
                .filter(end -> end.getEventDefinitions().isEmpty())
                .filter(SixEndsTest::endsTheRequest))
        .extracting(EndEvent::getName)
        .containsExactlyInAnyOrder("当场办结", "办结已反馈", "已转外单位并告知", "重复件并入", "申请人撤回", "失联留痕办结");
  }

  private static boolean endsTheRequest(EndEvent end) {
    return end.getParentElement() instanceof Process
        || end.getParentElement() instanceof SubProcess inner
            && inner.triggeredByEvent()
            && inner.getParentElement() instanceof Process;
  }
}
