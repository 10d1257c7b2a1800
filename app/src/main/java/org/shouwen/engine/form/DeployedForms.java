package org.shouwen.engine.form;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/**
 * Parsed forms by deployment and key, which is their version: a deployed resource never changes, so
 * the cache needs no end and costs no statement.
 */
final class DeployedForms {
  private static final String WITH_THE_MODEL = "deployment";
  private final Map<String, FormSchema> parsed = new ConcurrentHashMap<>();

  /** Null when the element has no Camunda form. */
  FormSchema of(FormData data, CommandContext context) {
    CamundaFormRef ref = data.getCamundaFormRef();
    if (ref == null || ref.getKey() == null) {
      return null;
    }
    if (WITH_THE_MODEL.equals(ref.getBinding())) {
      return parsed.computeIfAbsent(
          data.getDeploymentId() + "/" + ref.getKey(),
          k -> read(definition(ref, data, context), context));
    }
    CamundaFormDefinition definition = definition(ref, data, context);
    return parsed.computeIfAbsent(definition.getId(), k -> read(definition, context));
  }

  private static CamundaFormDefinition definition(
      CamundaFormRef ref, FormData data, CommandContext context) {
    CamundaFormDefinition definition =
        context.runWithoutAuthorization(
            new GetCamundaFormDefinitionCmd(ref, data.getDeploymentId()));
    if (definition == null) {
      throw new IllegalStateException("form " + ref.getKey() + " is not deployed");
    }
    return definition;
  }

  private static FormSchema read(CamundaFormDefinition definition, CommandContext context) {
    byte[] form =
        context
            .getResourceManager()
            .findResourceByDeploymentIdAndResourceName(
                definition.getDeploymentId(), definition.getResourceName())
            .getBytes();
    return FormParser.parse(new ByteArrayInputStream(form));
  }
}
