package org.shouwen.engine.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;

/**
 * A model and the forms that its user tasks name.
 *
 * @param key file name of the model without its ending, which is its process id too
 * @param forms file names without their ending, which are the forms' ids too
 */
record Lifecycle(String key, Resource model, List<String> forms) {
  private static final String NS = "http://camunda.org/schema/1.0/bpmn";

  static Lifecycle of(Resource model) {
    String file = Objects.requireNonNull(model.getFilename());
    String key = file.substring(0, file.length() - ".bpmn".length());
    return new Lifecycle(key, model, forms(read(model)));
  }

  private static BpmnModelInstance read(Resource model) {
    try (InputStream in = model.getInputStream()) {
      return Bpmn.readModelFromStream(in);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + model, e);
    }
  }

  private static List<String> forms(BpmnModelInstance model) {
    return model.getModelElementsByType(UserTask.class).stream()
        .map(task -> task.getAttributeValueNs(NS, "formRef"))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
