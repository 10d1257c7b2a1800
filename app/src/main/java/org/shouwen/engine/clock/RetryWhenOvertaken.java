package org.shouwen.engine.clock;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A caseworker who completes a task in the moment in which its timer rings or its clock is moved
 * must not see an error: what he asked for is done again on what is true now. Only where the
 * command is the whole transaction; inside a larger one its owner decides.
 */
class RetryWhenOvertaken extends CommandInterceptor {
  private static final Logger log = LoggerFactory.getLogger(RetryWhenOvertaken.class);
  private static final int TRIES = 3;

  @Override
  public <T> T execute(Command<T> command) {
    if (!mayRepeat(command)) {
      return next.execute(command);
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return next.execute(command);
      } catch (RuntimeException e) {
        if (attempt == TRIES || !wasOvertaken(e)) {
          throw e;
        }
        log.info(
            "{} was overtaken, tried again: {}",
            command.getClass().getSimpleName(),
            e.getMessage());
      }
    }
  }

  /** The engine wraps what a listener throws: a deadlock between two nodes may be deep inside. */
  private static boolean wasOvertaken(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockingException
          || cause instanceof ConcurrencyFailureException
          || cause instanceof OptimisticLockException
          || cause instanceof PessimisticLockException) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayRepeat(Command<?> command) {
    boolean ofTask =
        command instanceof CompleteTaskCmd
            || command instanceof SubmitTaskFormCmd
            || command instanceof ClaimTaskCmd;
    return ofTask
        && Context.getCommandContext() == null
        && !TransactionSynchronizationManager.isActualTransactionActive();
  }
}
