package org.shouwen.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The picture is complete and a lawyer can read it: nothing missing, nothing on top of another. */
final class DiagramRules {
  private DiagramRules() {}

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "no-bpmndi",
              "what is not in the diagram does not exist",
              model ->
                  Stream.concat(
                          model.nodes().stream().filter(n -> n.getDiagramElement() == null),
                          model.flows().stream()
                              .filter(
                                  f ->
                                      f.getDiagramElement() == null
                                          || f.getDiagramElement().getWaypoints().size() < 2))
                      .map(e -> e.getId())),
          new Rule(
              "no-overlapping-elements",
              "two shapes on one place hide each other",
              DiagramRules::overlaps),
          new Rule(
              "deadline-on-the-lower-edge",
              "deadlines are looked for below",
              model ->
                  model
                      .all(BoundaryEvent.class)
                      .filter(HouseRules::isDeadline)
                      .filter(b -> !onLowerEdge(b))
                      .map(FlowNode::getId)));

  private static boolean onLowerEdge(BoundaryEvent event) {
    Bounds own = ((BpmnShape) event.getDiagramElement()).getBounds();
    Bounds host = ((BpmnShape) event.getAttachedTo().getDiagramElement()).getBounds();
    return Math.abs(own.getY() + own.getHeight() / 2 - host.getY() - host.getHeight()) <= 1;
  }

  private static Stream<String> overlaps(Model model) {
    List<String> found = new ArrayList<>();
    List<FlowNode> nodes =
        model.nodes().stream().filter(n -> n.getDiagramElement() instanceof BpmnShape).toList();
    for (int i = 0; i < nodes.size(); i++) {
      for (FlowNode other : nodes.subList(i + 1, nodes.size())) {
        if (!attached(nodes.get(i), other)
            && !contains(nodes.get(i), other)
            && meet(nodes.get(i), other)) {
          found.add(nodes.get(i).getId() + " and " + other.getId());
        }
      }
    }
    return found.stream();
  }

  private static boolean attached(FlowNode a, FlowNode b) {
    return a instanceof BoundaryEvent x && x.getAttachedTo().equals(b)
        || b instanceof BoundaryEvent y && y.getAttachedTo().equals(a);
  }

  private static boolean contains(FlowNode a, FlowNode b) {
    return inside(a, b) || inside(b, a);
  }

  private static boolean inside(FlowNode outer, FlowNode inner) {
    return outer instanceof SubProcess s && all(s).contains(inner);
  }

  private static Collection<FlowNode> all(SubProcess outer) {
    List<FlowNode> inner = new ArrayList<>(outer.getChildElementsByType(FlowNode.class));
    outer.getFlowElements().stream()
        .filter(FlowNode.class::isInstance)
        .map(FlowNode.class::cast)
        .forEach(inner::add);
    outer.getFlowElements().stream()
        .filter(SubProcess.class::isInstance)
        .forEach(s -> inner.addAll(all((SubProcess) s)));
    return inner;
  }

  private static boolean meet(FlowNode a, FlowNode b) {
    Bounds x = ((BpmnShape) a.getDiagramElement()).getBounds();
    Bounds y = ((BpmnShape) b.getDiagramElement()).getBounds();
    return x.getX() < y.getX() + y.getWidth()
        && y.getX() < x.getX() + x.getWidth()
        && x.getY() < y.getY() + y.getHeight()
        && y.getY() < x.getY() + x.getHeight();
  }
}
