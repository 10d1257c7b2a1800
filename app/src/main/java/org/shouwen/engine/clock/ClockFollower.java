package org.shouwen.engine.clock;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.shouwen.clock.ClockMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Timers and tasks follow the ledger in its transaction, whoever moved it: a model, an approver, a
 * new calendar.
 */
@Component
class ClockFollower {
  private final ProcessEngineConfigurationImpl engine;
  private final TaskDates dates;

  ClockFollower(ProcessEngine engine, TaskDates dates) {
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.dates = dates;
  }

  @EventListener
  void on(ClockMoved moved) {
    // Joins the engine's running command if there is one, so that what it has not yet written is
    // seen too.
    engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              ExecutionEntity scope =
                  context.getExecutionManager().findExecutionById(moved.executionId());
              if (scope != null) {
                context.runWithoutAuthorization(
                    () -> {
                      ClockTimers.of(scope).forEach(timer -> ClockTimers.evaluate(timer, scope));
                      dates.dateAllIn(scope);
                      return null;
                    });
              }
              return null;
            });
  }
}
