package org.shouwen.models;

import java.io.File;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model as it lies in {@code processes/}. */
record Model(File file, BpmnModelInstance xml) {
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  static final File ROOT = new File("..").getAbsoluteFile();

  static List<Model> all() {
    File[] files = new File(ROOT, "processes").listFiles((dir, name) -> name.endsWith(".bpmn"));
    return Arrays.stream(Objects.requireNonNull(files, "no processes/"))
        .sorted()
        .map(file -> new Model(file, Bpmn.readModelFromFile(file)))
        .toList();
  }

  String key() {
    return file.getName().replace(".bpmn", "");
  }

  Process process() {
    return all(Process.class).findFirst().orElseThrow();
  }

  <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
    return xml.getModelElementsByType(type).stream();
  }

  Collection<FlowNode> nodes() {
    return xml.getModelElementsByType(FlowNode.class);
  }

  Collection<SequenceFlow> flows() {
    return xml.getModelElementsByType(SequenceFlow.class);
  }

  static Optional<String> property(BaseElement element, String name) {
    if (element.getExtensionElements() == null) {
      return Optional.empty();
    }
    return element.getExtensionElements().getElementsQuery().list().stream()
        .flatMap(e -> e.getChildElementsByType(CamundaProperty.class).stream())
        .filter(p -> name.equals(p.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst();
  }

  static String camunda(BaseElement element, String attribute) {
    return element.getAttributeValueNs(CAMUNDA, attribute);
  }

  static String documentation(BaseElement element) {
    return element.getDocumentations().stream()
        .map(d -> d.getTextContent().strip())
        .findFirst()
        .orElse("");
  }

  @Override
  public String toString() {
    return file.getName();
  }
}
