package org.shouwen.models;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** The rules that bpmnlint recommends, over the model API. */
final class RecommendedRules {
  private RecommendedRules() {}

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "conditional-flows",
              "a fork whose ways are not all conditions may stand still or go two ways",
              model ->
                  model
                      .all(ExclusiveGateway.class)
                      .filter(g -> g.getOutgoing().size() > 1)
                      .flatMap(RecommendedRules::unconditional)),
          new Rule(
              "start-event-required",
              "a reader looks for the beginning",
              model -> scopes(model).filter(s -> count(s, StartEvent.class) == 0).map(Scope::name)),
          new Rule(
              "end-event-required",
              "a reader looks for the end",
              model -> scopes(model).filter(s -> count(s, EndEvent.class) == 0).map(Scope::name)),
          new Rule(
              "single-blank-start-event",
              "two blank starts are two processes",
              model ->
                  scopes(model)
                      .filter(
                          s -> s.of(StartEvent.class).filter(RecommendedRules::blank).count() > 1)
                      .map(Scope::name)),
          new Rule(
              "sub-process-blank-start-event",
              "an embedded subprocess is entered, not triggered",
              model ->
                  model
                      .all(SubProcess.class)
                      .filter(s -> !s.triggeredByEvent())
                      .flatMap(s -> Scope.of(s).of(StartEvent.class))
                      .filter(e -> !blank(e))
                      .map(FlowElement::getId)),
          new Rule(
              "event-sub-process-typed-start-event",
              "an event subprocess waits for something",
              model ->
                  model
                      .all(SubProcess.class)
                      .filter(SubProcess::triggeredByEvent)
                      .flatMap(s -> Scope.of(s).of(StartEvent.class))
                      .filter(RecommendedRules::blank)
                      .map(FlowElement::getId)),
          new Rule(
              "fake-join",
              "two ways into an activity look like a synchronisation and are none",
              model ->
                  model.nodes().stream()
                      .filter(n -> !(n instanceof Gateway) && n.getIncoming().size() > 1)
                      .map(FlowNode::getId)),
          new Rule(
              "no-implicit-split",
              "several ways out of an activity run at once, unseen",
              model ->
                  model.nodes().stream()
                      .filter(n -> !(n instanceof Gateway) && n.getOutgoing().size() > 1)
                      .map(FlowNode::getId)),
          new Rule(
              "no-implicit-start",
              "only a start event, an event subprocess or a boundary event has no way in",
              model ->
                  model.nodes().stream()
                      .filter(n -> n.getIncoming().isEmpty() && !startsByItself(n))
                      .map(FlowNode::getId)),
          new Rule(
              "no-implicit-end",
              "only an end event or an event subprocess has no way out",
              model ->
                  model.nodes().stream()
                      .filter(n -> n.getOutgoing().isEmpty())
                      .filter(n -> !(n instanceof EndEvent) && !onEvent(n))
                      .map(FlowNode::getId)),
          new Rule(
              "no-gateway-join-fork",
              "a gateway joins or asks",
              model ->
                  model
                      .all(Gateway.class)
                      .filter(g -> g.getIncoming().size() > 1 && g.getOutgoing().size() > 1)
                      .map(FlowNode::getId)),
          new Rule(
              "superfluous-gateway",
              "a gateway with one way in and one out says nothing",
              model ->
                  model
                      .all(Gateway.class)
                      .filter(g -> g.getIncoming().size() <= 1 && g.getOutgoing().size() <= 1)
                      .map(FlowNode::getId)),
          new Rule(
              "no-complex-gateway",
              "nobody reads it",
              model -> model.all(ComplexGateway.class).map(FlowNode::getId)),
          new Rule(
              "no-inclusive-gateway",
              "nobody foresees it",
              model -> model.all(InclusiveGateway.class).map(FlowNode::getId)),
          new Rule(
              "no-duplicate-sequence-flows",
              "twice the same way is twice the token",
              RecommendedRules::twins),
          new Rule(
              "single-event-definition",
              "an event is of one kind",
              model ->
                  Stream.concat(
                          model
                              .all(CatchEvent.class)
                              .filter(e -> e.getEventDefinitions().size() > 1),
                          model
                              .all(ThrowEvent.class)
                              .filter(e -> e.getEventDefinitions().size() > 1))
                      .map(FlowElement::getId)));

  private static Stream<String> unconditional(ExclusiveGateway gateway) {
    return gateway.getOutgoing().stream()
        .filter(f -> f.getConditionExpression() == null && !f.equals(gateway.getDefault()))
        .map(SequenceFlow::getId);
  }

  private static Stream<String> twins(Model model) {
    Set<String> seen = new HashSet<>();
    return model.flows().stream()
        .filter(f -> !seen.add(f.getSource().getId() + " -> " + f.getTarget().getId()))
        .map(SequenceFlow::getId);
  }

  private static boolean startsByItself(FlowNode node) {
    return node instanceof StartEvent || node instanceof BoundaryEvent || onEvent(node);
  }

  private static boolean onEvent(FlowNode node) {
    return node instanceof Activity && node instanceof SubProcess s && s.triggeredByEvent();
  }

  private static boolean blank(StartEvent event) {
    return event.getEventDefinitions().isEmpty();
  }

  private static long count(Scope scope, Class<? extends FlowElement> type) {
    return scope.of(type).count();
  }

  private static Stream<Scope> scopes(Model model) {
    return Stream.concat(
        model.all(Process.class).map(p -> new Scope(p.getId(), p.getFlowElements())),
        model.all(SubProcess.class).map(Scope::of));
  }

  private record Scope(String name, Collection<FlowElement> elements) {
    static Scope of(SubProcess process) {
      return new Scope(process.getId(), process.getFlowElements());
    }

    <T extends FlowElement> Stream<T> of(Class<T> type) {
      return elements.stream().filter(type::isInstance).map(type::cast);
    }
  }
}
