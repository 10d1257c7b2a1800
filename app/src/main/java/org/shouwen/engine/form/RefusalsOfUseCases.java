package org.shouwen.engine.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A use case behind a form that refuses says why to whoever submitted it, as the form's own check
 * does: 400 with the reason, not 500 with the engine's own words. Nothing of the command is kept.
 */
@Component
@Order(10)
class RefusalsOfUseCases extends AbstractProcessEnginePlugin {
  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    if (configuration.getCustomPostCommandInterceptorsTxRequired() == null) {
      configuration.setCustomPostCommandInterceptorsTxRequired(new ArrayList<>());
    }
    configuration.getCustomPostCommandInterceptorsTxRequired().add(new Telling());
  }

  private static final class Telling extends CommandInterceptor {
    @Override
    public <T> T execute(Command<T> command) {
      if (!(command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd)) {
        return next.execute(command);
      }
      try {
        return next.execute(command);
      } catch (RuntimeException e) {
        String reason = reason(e);
        if (reason == null) {
          throw e;
        }
        throw command instanceof ResolveTaskCmd
            ? new BadUserRequestException(reason, e)
            : new FormFieldValidationException(List.of(reason), reason);
      }
    }
  }

  /** The refusal's own words, naming the field where there is one; null for every other failure. */
  private static String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidInput input) {
        return input.getMessage() + "（" + input.field() + "）";
      }
      if (cause instanceof Refused) {
        return cause.getMessage();
      }
    }
    return null;
  }
}
