package org.shouwen.benchmark;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The same model as a bare engine would run it to its first wait state: no listeners, no
 * expressions, a timer with a fixed date where ours asks the clock.
 */
final class StrippedCopy {
  static final String KEY = "service-request-stripped";
  private static final String NAMESPACE = "http://camunda.org/schema/1.0/bpmn";

  /** Of an unchecked request that is not urgent. */
  private static final Set<String> TAKEN = Set.of("Flow_NotChecked", "Flow_NotUrgent");

  static BpmnModelInstance of(BpmnModelInstance original) {
    BpmnModelInstance copy = original.clone();
    Process process = copy.getModelElementsByType(Process.class).iterator().next();
    process.setId(KEY);
    for (ExtensionElements e : List.copyOf(copy.getModelElementsByType(ExtensionElements.class))) {
      // A call activity that loses the case number is refused at deployment; none is reached here.
      if (!(e.getParentElement() instanceof CallActivity)) {
        e.getParentElement().removeChildElement(e);
      }
    }
    for (UserTask task : copy.getModelElementsByType(UserTask.class)) {
      for (String attribute : List.of("assignee", "candidateUsers", "formRef", "formRefBinding")) {
        task.removeAttributeNs(NAMESPACE, attribute);
      }
      task.setCamundaCandidateGroups("reception,station");
    }
    for (TimeDate date : copy.getModelElementsByType(TimeDate.class)) {
      boolean ours = date.getParentElement().getParentElement() instanceof BoundaryEvent;
      if (ours || date.getParentElement().getParentElement() instanceof StartEvent) {
        date.setTextContent("2099-01-01T00:00:00");
      }
    }
    for (SequenceFlow flow : copy.getModelElementsByType(SequenceFlow.class)) {
      if (flow.getConditionExpression() != null) {
        flow.getConditionExpression().setTextContent("${" + TAKEN.contains(flow.getId()) + "}");
      }
    }
    Bpmn.validateModel(copy);
    return copy;
  }

  private StrippedCopy() {}
}
