package org.shouwen.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * In a model with the property {@code formFields=passing} what a form submits lives until the next
 * wait only: the use case behind the task has taken it into the case's own tables by then. So the
 * next form of the same field starts empty, and the engine keeps a handful of variables instead of
 * all that was ever typed. A field of a variable that the case has already corrects it, for good.
 */
@Component
class PassingFields extends AbstractProcessEnginePlugin {
  private static final String PROPERTY = "formFields";
  private static final String PASSING = "passing";

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    if (configuration.getCustomPostBPMNParseListeners() == null) {
      configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
    }
    configuration.getCustomPostBPMNParseListeners().add(new Reader());
  }

  /**
   * The values as variables of a task of this model.
   *
   * @param kept whether the task has a variable of that name already
   */
  static VariableMap variables(
      ProcessDefinitionImpl model, Map<String, Object> values, Predicate<String> kept) {
    if (!PASSING.equals(model.getProperty(PROPERTY))) {
      return Variables.fromMap(values);
    }
    VariableMap passing = Variables.createVariables();
    values.forEach(
        (key, value) -> passing.putValueTyped(key, Variables.untypedValue(value, !kept.test(key))));
    return passing;
  }

  private static final class Reader extends AbstractBpmnParseListener {
    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
      Element extensions = process.element("extensionElements");
      Element properties =
          extensions == null
              ? null
              : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
      List<Element> all =
          properties == null
              ? List.of()
              : properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property");
      all.stream()
          .filter(p -> PROPERTY.equals(p.attribute("name")))
          .forEach(p -> definition.setProperty(PROPERTY, p.attribute("value")));
    }
  }
}
