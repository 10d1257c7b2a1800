package org.shouwen.engine.proceedings;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/**
 * Calls of the engine on the program's own behalf, in the caller's transaction: a receptionist may
 * not start or correlate instances by herself, but opening a case does.
 */
@Component
class Unchecked {
  private final ProcessEngine engine;

  Unchecked(ProcessEngine engine) {
    this.engine = engine;
  }

  /** Services that are called inside join the one command whose checks are off. */
  <T> T run(Supplier<T> work) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    Command<T> unchecked = context -> lifted(context, work);
    return configuration.getCommandExecutorTxRequired().execute(unchecked);
  }

  private static <T> T lifted(CommandContext context, Supplier<T> work) {
    boolean rights = context.isAuthorizationCheckEnabled();
    boolean tenants = context.isTenantCheckEnabled();
    context.disableAuthorizationCheck();
    context.disableTenantCheck();
    try {
      return work.get();
    } finally {
      context.setAuthorizationCheckEnabled(rights);
      context.setTenantCheckEnabled(tenants);
    }
  }
}
