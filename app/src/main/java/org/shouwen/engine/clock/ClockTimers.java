package org.shouwen.engine.clock;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * The boundary timers of a scope that ask the ledger. They are moved by evaluating their own
 * expression again: one source of dates. Never by query or management service, which do not see
 * jobs of the same command and ask the caseworker for permissions that he does not have.
 */
final class ClockTimers {
  private ClockTimers() {}

  static List<TimerEntity> of(ExecutionEntity scope) {
    return scope.getJobs().stream()
        .filter(j -> j instanceof TimerEntity t && ClockProperties.isTimer(boundary(t, scope)))
        .map(TimerEntity.class::cast)
        .toList();
  }

  /** Whether this timer asks the ledger. */
  static boolean asksLedger(TimerEntity timer) {
    ExecutionEntity scope = timer.getExecution();
    return scope != null && ClockProperties.isTimer(boundary(timer, scope));
  }

  /** Lets the timer take the ledger's date. @return that date */
  static Date evaluate(TimerEntity timer, ExecutionEntity scope) {
    ActivityImpl boundary = boundary(timer, scope);
    TimerDeclarationImpl declaration =
        TimerDeclarationImpl.getDeclarationsForScope(boundary.getEventScope())
            .get(boundary.getId());
    declaration.resolveAndSetDuedate(scope, timer, false);
    return timer.getDuedate();
  }

  private static ActivityImpl boundary(TimerEntity timer, ExecutionEntity scope) {
    return scope.getProcessDefinition().findActivity(timer.getActivityId());
  }
}
