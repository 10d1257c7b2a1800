package org.shouwen.engine.clock;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.shouwen.clock.RuleFamily;

/** The extension properties of the models that speak of clocks. */
final class ClockProperties {
  /** On the element that a rule times: the rule's id, or a family of rules {@code CO-HANDLE-*}. */
  static final String CLOCK = "clock";

  /**
   * On a waiting element: the rule whose clock stands meanwhile, {@code :GROUND} added if not its
   * first.
   */
  static final String SUSPENDS = "suspends";

  /** Beside a family: the variable that says which kind of case it is. */
  static final String CLOCK_KIND = "clockKind";

  /**
   * Beside a clock: the milestone on whose day its rule was in force, where that is not the day
   * from which it counts.
   */
  static final String CLOCK_VERSION = "clockVersion";

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

  static void timed(ActivityImpl activity, Element element) {
    for (String name : List.of(CLOCK, CLOCK_KIND, CLOCK_VERSION)) {
      activity.setProperty(name, read(element, name));
    }
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

  /** The rules that may time the element that this execution enters or leaves. */
  static RuleFamily rulesOf(ExecutionEntity e) {
    if (e.getActivity() != null && e.getActivity().getProperty(CLOCK) instanceof String rules) {
      return new RuleFamily(rules);
    }
    throw new ProcessEngineException(e.getCurrentActivityId() + " has no property \"clock\"");
  }

  /** The one of them that times this case, by its kind. */
  static String ruleOf(ExecutionEntity e) {
    RuleFamily rules = rulesOf(e);
    return rules.hasKinds()
        ? rules.of((String) e.getVariable((String) e.getActivity().getProperty(CLOCK_KIND)))
        : rules.name();
  }

  /** The milestone whose day chooses the version of the rule, "" for the day it counts from. */
  static String versionOf(ExecutionEntity e) {
    return e.getActivity().getProperty(CLOCK_VERSION) instanceof String event ? event : "";
  }
}
