package org.shouwen.reporting.diagram;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwen.casefile.Proceedings.Step;

/**
 * How far an instance went. The engine's history holds no flows: a flow counts as passed when its
 * target was entered after its source was left, from the source that was left last; a joining
 * gateway was reached by all that had been left.
 *
 * @param visits how often each node was entered
 * @param current where a token stands
 */
record Passed(Map<String, Integer> visits, Set<String> current, Set<String> flows) {
  static Passed of(Picture picture, List<Step> steps) {
    Map<String, Integer> visits = new HashMap<>();
    Set<String> current = new HashSet<>();
    Set<String> flows = new HashSet<>();
    Map<String, List<Flow>> incoming = new HashMap<>();
    picture
        .flows()
        .forEach(f -> incoming.computeIfAbsent(f.target(), t -> new ArrayList<>()).add(f));
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      visits.merge(step.activityId(), 1, Integer::sum);
      if (step.left() == null) {
        current.add(step.activityId());
      }
      flows.addAll(ways(incoming.getOrDefault(step.activityId(), List.of()), steps, i));
    }
    return new Passed(visits, current, flows);
  }

  private static Set<String> ways(List<Flow> incoming, List<Step> steps, int entered) {
    boolean joins = steps.get(entered).type().equals("parallelGateway");
    Set<String> passed = new HashSet<>();
    Instant latest = Instant.MIN;
    for (int i = entered - 1; i >= 0; i--) {
      Step from = steps.get(i);
      if (!leftBefore(from, steps.get(entered).entered())) {
        continue;
      }
      for (Flow flow : incoming) {
        if (flow.source().equals(from.activityId()) && (joins || from.left().isAfter(latest))) {
          if (!joins) {
            passed.clear();
          }
          passed.add(flow.id());
          latest = from.left();
        }
      }
    }
    return passed;
  }

  private static boolean leftBefore(Step from, Instant entry) {
    return from.left() != null && !from.cancelled() && !from.left().isAfter(entry);
  }

  boolean through(Node node) {
    return visits.containsKey(node.id());
  }

  boolean along(Flow flow) {
    return flows.contains(flow.id());
  }
}
