package org.shouwen.engine.clock;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The extension properties of the models that speak of clocks. */
final class ClockProperties {
  /** On the element that a rule times: the rule's id. */
  static final String CLOCK = "clock";

  /**
   * On a waiting element: the rule whose clock stands meanwhile, {@code :GROUND} added if not its
   * first.
   */
  static final String SUSPENDS = "suspends";

  private static final String TIMER = "clockTimer";

  private ClockProperties() {}

  static String read(Element element, String name) {
    Element extensions = element.element("extensionElements");
    Element properties =
        extensions == null
            ? null
            : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    if (properties == null) {
      return null;
    }
    return properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
        .filter(p -> name.equals(p.attribute("name")))
        .map(p -> p.attribute("value"))
        .findFirst()
        .orElse(null);
  }

  static void timed(ActivityImpl activity, String rule) {
    activity.setProperty(CLOCK, rule);
  }

  static boolean isTimed(ScopeImpl scope) {
    return scope.getProperty(CLOCK) != null;
  }

  /** Marks a boundary timer that asks the ledger; all others are left alone. */
  static void timer(ActivityImpl boundary) {
    boundary.setProperty(TIMER, true);
  }

  static boolean isTimer(ActivityImpl boundary) {
    return boundary != null && Boolean.TRUE.equals(boundary.getProperty(TIMER));
  }

  /** The rule of the element that this execution enters or leaves. */
  static String ruleOf(ExecutionEntity e) {
    if (e.getActivity() != null && e.getActivity().getProperty(CLOCK) instanceof String rule) {
      return rule;
    }
    throw new ProcessEngineException(e.getCurrentActivityId() + " has no property \"clock\"");
  }
}
