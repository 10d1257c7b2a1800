package org.shouwen.engine.clock;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.shouwen.clock.RuleFamily;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Reads the models' clock properties at deployment, hangs the listeners, and refuses what cannot be
 * timed.
 */
class ClockParsing extends AbstractBpmnParseListener {
  private final ObjectProvider<ElementClocks> elements;
  private final ObjectProvider<TaskDates> dates;

  /** Providers: the engine is built before what its listeners need. */
  ClockParsing(ObjectProvider<ElementClocks> elements, ObjectProvider<TaskDates> dates) {
    this.elements = elements;
    this.dates = dates;
  }

  /** What a listener below binds; a clock elsewhere would be read by nobody and never start. */
  private static final Set<String> TIMEABLE =
      Set.of("userTask", "receiveTask", "subProcess", "callActivity");

  @Override
  public void parseProcess(Element process, ProcessDefinitionEntity definition) {
    refuseElsewhere(process);
  }

  private static void refuseElsewhere(Element element) {
    boolean asks =
        ClockProperties.read(element, ClockProperties.CLOCK) != null
            || ClockProperties.read(element, ClockProperties.SUSPENDS) != null;
    if (asks && !TIMEABLE.contains(element.getTagName())) {
      throw new ProcessEngineException(
          element.attribute("id")
              + ": a clock times a task, subprocess or call activity, not a "
              + element.getTagName());
    }
    element.elements().forEach(ClockParsing::refuseElsewhere);
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    bind(element, activity);
    if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
      task.getTaskDefinition()
          .addBuiltInTaskListener(
              TaskListener.EVENTNAME_CREATE, t -> dates.getObject().date((TaskEntity) t));
    }
  }

  @Override
  public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
    bind(element, activity);
  }

  @Override
  public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
    requireCaseNumber(element, activity);
    bind(element, activity);
  }

  @Override
  public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    bind(element, activity);
  }

  @Override
  public void parseBoundaryTimerEventDefinition(
      Element definition, boolean interrupting, ActivityImpl boundary) {
    boolean asksLedger =
        List.of("timeDate", "timeDuration", "timeCycle").stream()
            .map(definition::element)
            .anyMatch(e -> e != null && e.getText().contains("clocks."));
    if (asksLedger) {
      if (!ClockProperties.isTimed(boundary.getEventScope())) {
        throw new ProcessEngineException(
            boundary.getId()
                + " asks for a clock, but "
                + boundary.getEventScope().getId()
                + " has no property \"clock\"");
      }
      ClockProperties.timer(boundary);
    }
  }

  private void bind(Element element, ActivityImpl activity) {
    String rule = ClockProperties.read(element, ClockProperties.CLOCK);
    String stops = ClockProperties.read(element, ClockProperties.SUSPENDS);
    if (rule == null && stops == null) {
      return;
    }
    if (element.element("multiInstanceLoopCharacteristics") != null) {
      // The engine would enter it once a copy and leave it once: every clock but one would never
      // close.
      throw new ProcessEngineException(
          activity.getId()
              + ": a clock cannot sit on a multi-instance element; put a subprocess around it");
    }
    if (rule != null) {
      refuseKindless(element, activity, rule);
      ClockProperties.timed(activity, element);
      activity.setScope(true); // an execution of its own, by which the clock is found
      on(activity, ExecutionListener.EVENTNAME_START, x -> elements.getObject().findOrOpen(x));
      on(activity, ExecutionListener.EVENTNAME_END, x -> elements.getObject().close(x));
    }
    if (stops != null) {
      on(activity, ExecutionListener.EVENTNAME_START, x -> elements.getObject().stand(x, stops));
      on(activity, ExecutionListener.EVENTNAME_END, x -> elements.getObject().resume(x, stops));
    }
  }

  private static void refuseKindless(Element element, ActivityImpl activity, String rule) {
    if (new RuleFamily(rule).hasKinds()
        && ClockProperties.read(element, ClockProperties.CLOCK_KIND) == null) {
      throw new ProcessEngineException(
          activity.getId()
              + ": "
              + rule
              + " needs a property \"clockKind\", the variable of the kind");
    }
  }

  /** Built in, so that "skip custom listeners" of a modification or deletion does not skip it. */
  private static void on(ActivityImpl activity, String event, Consumer<ExecutionEntity> act) {
    activity.addBuiltInListener(event, (ExecutionListener) x -> act.accept((ExecutionEntity) x));
  }

  private static void requireCaseNumber(Element element, ActivityImpl activity) {
    Element extensions = element.element("extensionElements");
    boolean passed =
        extensions != null
            && extensions.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "in").stream()
                .anyMatch(in -> in.attribute("businessKey") != null);
    if (!passed) {
      throw new ProcessEngineException(
          activity.getId()
              + ": a call activity must hand on the case number: <camunda:in businessKey=\"#{execution.processBusinessKey}\"/>");
    }
  }
}
