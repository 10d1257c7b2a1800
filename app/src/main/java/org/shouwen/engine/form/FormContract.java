package org.shouwen.engine.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every completion, by whatever client, passes here before a variable is merged, inside the
 * command's transaction: the deployed form is the contract of its task.
 */
@Component
@Order(20)
@EnableConfigurationProperties(FormSettings.class)
class FormContract extends AbstractProcessEnginePlugin {
  private final FormSettings settings;
  private final ObjectProvider<Clock> clock;
  private final DeployedForms forms = new DeployedForms();
  private FormCheck check;

  FormContract(FormSettings settings, ObjectProvider<Clock> clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    if (configuration.getCustomPostCommandInterceptorsTxRequired() == null) {
      configuration.setCustomPostCommandInterceptorsTxRequired(new ArrayList<>());
    }
    configuration.getCustomPostCommandInterceptorsTxRequired().add(new BeforeTheMerge());
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    var feel = new Feel(configuration.getDmnEngineConfiguration().getFeelEngine());
    check = new FormCheck(feel, settings, clock.getObject());
  }

  private final class BeforeTheMerge extends CommandInterceptor {
    @Override
    public <T> T execute(Command<T> command) {
      if (command instanceof SubmitTaskFormCmd) {
        task(command, "properties");
      } else if (command instanceof CompleteTaskCmd) {
        task(command, "variables");
      } else if (command instanceof SubmitStartFormCmd) {
        start(command);
      } else {
        return next.execute(command);
      }
      return RefusedByUseCase.told(() -> next.execute(command));
    }
  }

  private void task(Command<?> command, String member) {
    CommandContext context = Context.getCommandContext();
    var fields = new DirectFieldAccessor(command); // commands have no getters
    String id = (String) fields.getPropertyValue("taskId");
    TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
    if (task == null || task.getTaskDefinition() == null) {
      return; // the command itself says so; a task without a model has no form
    }
    // Whoever may not work on the task must not learn its choices from our answer.
    context
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkTaskWork(task));
    FormData form =
        context.runWithoutAuthorization(
            () -> task.getTaskDefinition().getTaskFormHandler().createTaskForm(task));
    try {
      var model = task.getProcessDefinition();
      contract(fields, member, form, task::getVariable, task::hasVariable, model, context);
    } catch (FormFieldValidationException e) {
      // The resource behind resolve maps nothing but this one to 400.
      throw command instanceof ResolveTaskCmd ? new BadUserRequestException(e.getMessage(), e) : e;
    }
  }

  private void start(Command<?> command) {
    CommandContext context = Context.getCommandContext();
    var fields = new DirectFieldAccessor(command);
    ProcessDefinitionEntity definition =
        context
            .getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(
                (String) fields.getPropertyValue("processDefinitionId"));
    context
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkCreateProcessInstance(definition));
    if (definition.getStartFormHandler() != null) {
      FormData form = definition.getStartFormHandler().createStartFormData(definition);
      contract(fields, "variables", form, name -> null, name -> false, definition, context);
    }
  }

  private void contract(
      DirectFieldAccessor command,
      String member,
      FormData data,
      Function<String, Object> present,
      Predicate<String> kept,
      ProcessDefinitionEntity model,
      CommandContext context) {
    @SuppressWarnings("unchecked")
    var sent = Submitted.plain((Map<String, Object>) command.getPropertyValue(member));
    FormSchema form = forms.of(data, context);
    if (form == null) {
      if (!sent.isEmpty() && context.getAuthenticatedUserId() != null) {
        refuse(List.of("此环节没有表单，不接受任何字段"));
      }
      return;
    }
    var outcome = context.runWithoutAuthorization(() -> check.check(form, sent, present));
    if (!outcome.problems().isEmpty()) {
      refuse(outcome.problems());
    }
    command.setPropertyValue(member, PassingFields.variables(model, outcome.values(), kept));
  }

  /** The one exception that the engine's REST API answers with 400. */
  private static void refuse(List<String> problems) {
    throw new FormFieldValidationException(problems, String.join("；", problems));
  }
}
