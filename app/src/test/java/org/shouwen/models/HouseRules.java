package org.shouwen.models;

import static org.shouwen.models.Model.camunda;
import static org.shouwen.models.Model.documentation;
import static org.shouwen.models.Model.property;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/** What this house asks of a model besides: names, ids, words for people, clocks. */
final class HouseRules {
  private static final String BY_HAND = "[A-Z][A-Za-z]*_[A-Z][A-Za-z0-9]*(_[A-Z][A-Za-z0-9]*)*";
  static final String DUE_AT = "${clocks.dueAt(execution)}";

  private HouseRules() {}

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "file-name-is-process-id",
              "one thing has one name",
              model ->
                  model
                      .all(Process.class)
                      .map(Process::getId)
                      .filter(id -> !id.equals(model.key()))),
          new Rule(
              "versioned-and-kept",
              "versionTag for people, historyTimeToLive for the engine, executable",
              model ->
                  model
                      .all(Process.class)
                      .filter(
                          p ->
                              !p.isExecutable()
                                  || p.getCamundaVersionTag() == null
                                  || p.getCamundaHistoryTimeToLiveString() == null)
                      .map(Process::getId)),
          new Rule(
              "hand-written-ids",
              "ids are migration keys and stand in the history for ever",
              model ->
                  Stream.concat(model.nodes().stream(), model.flows().stream())
                      .map(FlowElement::getId)
                      .filter(id -> !id.matches(BY_HAND))),
          new Rule(
              "named-in-chinese",
              "what has no name cannot be read: tasks object and verb, events object and state",
              model ->
                  model.nodes().stream()
                      .filter(n -> !(n instanceof Gateway))
                      .filter(n -> !chinese(n.getName()) || n.getName().startsWith("处理"))
                      .map(FlowNode::getId)),
          new Rule(
              "gateways-ask",
              "an exclusive gateway is a question, its ways are the answers",
              model ->
                  model
                      .all(ExclusiveGateway.class)
                      .filter(g -> g.getOutgoing().size() > 1)
                      .filter(HouseRules::mute)
                      .map(FlowNode::getId)),
          new Rule(
              "documented",
              "a sentence for the person who does it or reads it",
              model ->
                  Stream.<Stream<? extends BaseElement>>of(
                          model.all(Process.class),
                          model.all(Activity.class),
                          model.all(BoundaryEvent.class),
                          model.all(IntermediateCatchEvent.class))
                      .flatMap(s -> s)
                      .filter(e -> !documentation(e).matches("(?s).{8,}。"))
                      .map(BaseElement::getId)),
          new Rule(
              "user-task-has-form-and-group",
              "work without a form or without people is stuck",
              model ->
                  model
                      .all(UserTask.class)
                      .filter(
                          t ->
                              camunda(t, "formRef") == null
                                  || !"deployment".equals(camunda(t, "formRefBinding"))
                                  || nobody(t))
                      .map(UserTask::getId)),
          new Rule(
              "wait-has-a-clock",
              "every wait has a clock or says why it has none (property noClock)",
              model -> waits(model).filter(w -> !timed(w)).map(FlowNode::getId)),
          new Rule(
              "clock-has-its-legal-end",
              "the boundary timer on a clocked element is the clock's end: " + DUE_AT,
              model ->
                  model
                      .all(Activity.class)
                      .filter(a -> property(a, "clock").isPresent())
                      .filter(a -> deadlines(model, a).count() != 1)
                      .map(FlowNode::getId)),
          new Rule(
              "legal-end-has-a-clock",
              "a deadline without a clock has no ledger",
              model ->
                  model
                      .all(BoundaryEvent.class)
                      .filter(HouseRules::isDeadline)
                      .filter(b -> property(b.getAttachedTo(), "clock").isEmpty())
                      .map(FlowNode::getId)),
          new Rule(
              "clock-rule-exists",
              "the rule of a clock is a row of deadlines.dmn, that of a family at least one",
              model ->
                  Stream.of("clock", "suspends")
                      .flatMap(p -> model.all(Activity.class).flatMap(a -> property(a, p).stream()))
                      .filter(rule -> !Deadlines.know(rule))),
          new Rule(
              "calls-hand-on-the-case",
              "a called instance bears the case number, gets variables by name, and is the latest",
              model -> model.all(CallActivity.class).filter(c -> !handsOn(c)).map(FlowNode::getId)),
          new Rule(
              "variables-are-not-beans",
              "a variable of a bean's name hides the bean from then on",
              model -> variables(model).filter(Beans.names()::contains).distinct()),
          new Rule(
              "one-way-to-java",
              "an expression is one method of a use case; nothing else may hold logic",
              model ->
                  Stream.concat(
                          model.all(ScriptTask.class),
                          model
                              .all(ServiceTask.class)
                              .filter(s -> camunda(s, "expression") == null))
                      .map(FlowNode::getId)));

  /** A group, or one person by name: what is a lawyer's is no other lawyer's to see. */
  private static boolean nobody(UserTask task) {
    return camunda(task, "candidateGroups") == null && camunda(task, "assignee") == null;
  }

  private static boolean mute(Gateway gateway) {
    return gateway.getName() == null
        || !gateway.getName().endsWith("？")
        || gateway.getOutgoing().stream().anyMatch(f -> !chinese(f.getName()));
  }

  private static boolean chinese(String name) {
    return name != null && name.codePoints().anyMatch(Character::isIdeographic);
  }

  private static Stream<FlowNode> waits(Model model) {
    Predicate<IntermediateCatchEvent> foreign =
        e -> e.getEventDefinitions().stream().noneMatch(TimerEventDefinition.class::isInstance);
    return Stream.concat(
        Stream.concat(model.all(UserTask.class), model.all(ReceiveTask.class)),
        model.all(IntermediateCatchEvent.class).filter(foreign));
  }

  private static boolean timed(FlowNode wait) {
    for (BaseElement e = wait; e instanceof FlowNode; e = (BaseElement) e.getParentElement()) {
      if (property(e, "clock").isPresent()) {
        return true;
      }
      if (e instanceof SubProcess s && s.triggeredByEvent()) {
        break;
      }
    }
    return property(wait, "noClock").filter(HouseRules::chinese).isPresent();
  }

  /** Names that the model itself gives to variables; those of forms are looked at there. */
  private static Stream<String> variables(Model model) {
    return Stream.of(
            model.all(Activity.class).map(a -> camunda(a, "resultVariable")),
            model.all(CamundaInputParameter.class).map(CamundaInputParameter::getCamundaName),
            model.all(CamundaOutputParameter.class).map(CamundaOutputParameter::getCamundaName),
            model.all(CamundaIn.class).map(CamundaIn::getCamundaTarget),
            model.all(CamundaOut.class).map(CamundaOut::getCamundaTarget))
        .flatMap(names -> names)
        .filter(Objects::nonNull);
  }

  private static Stream<BoundaryEvent> deadlines(Model model, Activity host) {
    return model
        .all(BoundaryEvent.class)
        .filter(b -> host.equals(b.getAttachedTo()) && isDeadline(b));
  }

  static boolean isDeadline(BoundaryEvent event) {
    return event.getEventDefinitions().stream()
        .filter(TimerEventDefinition.class::isInstance)
        .map(d -> ((TimerEventDefinition) d).getTimeDate())
        .anyMatch(date -> date != null && DUE_AT.equals(date.getTextContent().strip()));
  }

  private static boolean handsOn(CallActivity call) {
    List<CamundaIn> in =
        call.getExtensionElements() == null
            ? List.of()
            : List.copyOf(call.getExtensionElements().getChildElementsByType(CamundaIn.class));
    return in.stream().anyMatch(i -> i.getCamundaBusinessKey() != null)
        && in.stream().noneMatch(i -> "all".equals(i.getCamundaVariables()))
        && List.of("", "latest")
            .contains(String.valueOf(call.getCamundaCalledElementBinding()).replace("null", ""));
  }
}
