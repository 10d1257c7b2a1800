package org.shouwen.engine.clock;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.shouwen.clock.OpenClock;
import org.shouwen.clock.TimedCases;
import org.shouwen.clock.Timekeeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares every open clock with the engine: a timer that disagrees with its ledger is put right, a
 * clock whose element is gone is cancelled, and log and journal say so.
 */
@Component
public class Reconciler {
  private static final Logger log = LoggerFactory.getLogger(Reconciler.class);
  private static final int PAGE = 200;
  private final ProcessEngineConfigurationImpl engine;
  private final Timekeeping clocks;
  private final TaskDates dates;
  private final ObjectProvider<TimedCases> cases;
  private final TransactionTemplate alone;

  /**
   * Clocks whose element was not found in the round before: one look may come between two steps.
   */
  private Set<String> missed = Set.of();

  Reconciler(
      ProcessEngine engine,
      Timekeeping clocks,
      TaskDates dates,
      ObjectProvider<TimedCases> cases,
      PlatformTransactionManager transactions) {
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.clocks = clocks;
    this.dates = dates;
    this.cases = cases;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
  }

  /**
   * Looks at every open clock once.
   *
   * @return how many had to be put right
   */
  @Scheduled(initialDelay = 60_000, fixedDelay = 300_000)
  public synchronized int reconcile() {
    int repaired = 0;
    Set<String> missing = new HashSet<>();
    String last = "";
    for (List<String> page = clocks.openAfter(last, PAGE);
        !page.isEmpty();
        page = clocks.openAfter(last, PAGE)) {
      for (String id : page) {
        repaired += put(id, missing) ? 1 : 0;
      }
      last = page.get(page.size() - 1);
    }
    missed = missing;
    return repaired;
  }

  private boolean put(String clockId, Set<String> missing) {
    try {
      return Boolean.TRUE.equals(
          alone.execute(
              t ->
                  engine
                      .getCommandExecutorTxRequired()
                      .execute(
                          context ->
                              context.runWithoutAuthorization(
                                  () -> check(context, clockId, missing)))));
    } catch (RuntimeException e) {
      // Somebody else moves it right now, or its model is broken: the next round looks again.
      log.warn("clock {} could not be compared with the engine: {}", clockId, e.getMessage());
      return false;
    }
  }

  private boolean check(CommandContext context, String clockId, Set<String> missing) {
    OpenClock clock = clocks.find(clockId).orElse(null);
    if (clock == null) {
      return false;
    }
    ExecutionEntity scope = scopeOf(context, clock);
    if (scope == null) {
      return lost(clock, missing);
    }
    boolean repaired = false;
    for (TimerEntity timer : ClockTimers.of(scope)) {
      Date before = timer.getDuedate();
      Date ledger = ClockTimers.evaluate(timer, scope);
      if (before == null || before.getTime() != ledger.getTime()) {
        repaired = true;
        log.warn(
            "timer {} of case {} lay at {}, its ledger says {}: put right",
            timer.getActivityId(),
            clock.caseNumber(),
            before,
            ledger);
        cases.ifAvailable(
            c ->
                c.journal(
                    clock.caseNumber(),
                    "CLOCK_TIMER_REPAIRED",
                    clock.rule(),
                    text(before),
                    text(ledger)));
      }
    }
    dates.dateAllIn(scope);
    return repaired;
  }

  /**
   * An element that is gone twice is gone: whoever deleted it by hand met no duty, so its clock
   * ends as cancelled. Should somebody close it at this very moment, its version tells whoever is
   * second.
   */
  private boolean lost(OpenClock clock, Set<String> missing) {
    if (!missed.contains(clock.id())) {
      missing.add(clock.id());
      return false;
    }
    log.warn(
        "clock {} of case {} has lost its element: cancelled", clock.rule(), clock.caseNumber());
    clocks.cancelLost(clock.id());
    return true;
  }

  /** By execution, or after a migration by the activity instance, which stays. */
  private ExecutionEntity scopeOf(CommandContext context, OpenClock clock) {
    ExecutionEntity known = context.getExecutionManager().findExecutionById(clock.executionId());
    if (known != null) {
      return known;
    }
    return engine
        .getRuntimeService()
        .createExecutionQuery()
        .processInstanceBusinessKey(clock.caseNumber())
        .list()
        .stream()
        .map(ExecutionEntity.class::cast)
        .filter(x -> clock.activityInstanceId().equals(x.getActivityInstanceId()))
        .findFirst()
        .map(
            x -> {
              clocks.followExecution(clock.id(), x.getId());
              return x;
            })
        .orElse(null);
  }

  private static String text(Date date) {
    return date == null ? null : date.toInstant().toString();
  }
}
