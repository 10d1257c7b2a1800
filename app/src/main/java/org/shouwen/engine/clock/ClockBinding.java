package org.shouwen.engine.clock;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the binding into the engine as it is built. */
@Component
class ClockBinding extends AbstractProcessEnginePlugin {
  private final ObjectProvider<ElementClocks> elements;
  private final ObjectProvider<TaskDates> dates;
  private final ObjectProvider<Clock> clock;

  ClockBinding(
      ObjectProvider<ElementClocks> elements,
      ObjectProvider<TaskDates> dates,
      ObjectProvider<Clock> clock) {
    this.elements = elements;
    this.dates = dates;
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> parsing = orNew(engine.getCustomPostBPMNParseListeners());
    parsing.add(new ClockParsing(elements, dates));
    engine.setCustomPostBPMNParseListeners(parsing);

    List<CommandInterceptor> inside = orNew(engine.getCustomPostCommandInterceptorsTxRequired());
    inside.add(new NotBeforeDue(clock));
    engine.setCustomPostCommandInterceptorsTxRequired(inside);

    List<CommandInterceptor> outside = orNew(engine.getCustomPreCommandInterceptorsTxRequired());
    outside.add(0, new RetryWhenOvertaken());
    engine.setCustomPreCommandInterceptorsTxRequired(outside);
  }

  private static <T> List<T> orNew(List<T> list) {
    return list == null ? new ArrayList<>() : list;
  }
}
