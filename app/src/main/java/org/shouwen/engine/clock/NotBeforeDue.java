package org.shouwen.engine.clock;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The guard: no timer rings before its date, and none that asks the ledger before the ledger's
 * date. The engine itself runs a job that a node acquired before it was moved, and runs what
 * somebody dated forward by hand; either would end a case that the law leaves standing. The date is
 * compared with business time, which is the database's, not this node's.
 */
class NotBeforeDue extends CommandInterceptor {
  private static final Logger log = LoggerFactory.getLogger(NotBeforeDue.class);
  private final ObjectProvider<Clock> clock;

  NotBeforeDue(ObjectProvider<Clock> clock) {
    this.clock = clock;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof ExecuteJobsCmd) {
      String id = (String) new DirectFieldAccessor(command).getPropertyValue("jobId");
      JobEntity job = Context.getCommandContext().getJobManager().findJobById(id);
      if (job instanceof TimerEntity timer && isEarly(timer)) {
        log.warn(
            "timer {} of {} was about to ring before {}, put back",
            timer.getActivityId(),
            timer.getProcessInstanceId(),
            timer.getDuedate());
        timer.unlock();
        return null;
      }
    }
    return next.execute(command);
  }

  private boolean isEarly(TimerEntity timer) {
    // Business time has whole seconds; a relative timer of the engine has not, and is due in its
    // second.
    Date endOfThisSecond = Date.from(clock.getObject().instant().plusMillis(999));
    if (timer.getDuedate() != null && timer.getDuedate().after(endOfThisSecond)) {
      return true;
    }
    return ClockTimers.asksLedger(timer)
        && ClockTimers.evaluate(timer, timer.getExecution()).after(endOfThisSecond);
  }
}
