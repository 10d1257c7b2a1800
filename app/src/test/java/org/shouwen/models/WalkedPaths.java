package org.shouwen.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Notes each flow node that is entered and each sequence flow that is taken, in all tests. */
@Component
class WalkedPaths extends AbstractProcessEnginePlugin {
  private final Set<String> walked = ConcurrentHashMap.newKeySet();

  boolean contains(String model, String element) {
    return walked.contains(model + " " + element);
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    if (configuration.getCustomPostBPMNParseListeners() == null) {
      configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
    }
    configuration.getCustomPostBPMNParseListeners().add(new Observer());
  }

  private class Observer extends AbstractBpmnParseListener {
    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
      for (ProcessDefinitionEntity definition : definitions) {
        definition.getActivities().forEach(a -> observe(definition.getKey(), a));
      }
    }

    private void observe(String model, ActivityImpl activity) {
      activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, note(model, activity.getId()));
      for (PvmTransition flow : activity.getOutgoingTransitions()) {
        ((TransitionImpl) flow)
            .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, note(model, flow.getId()));
      }
      activity.getActivities().forEach(inner -> observe(model, inner));
    }

    private ExecutionListener note(String model, String element) {
      return execution -> walked.add(model + " " + element);
    }
  }
}
