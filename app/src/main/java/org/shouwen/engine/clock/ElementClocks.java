package org.shouwen.engine.clock;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.shouwen.clock.OpenClock;
import org.shouwen.clock.RuleFamily;
import org.shouwen.clock.Timekeeping;
import org.shouwen.clock.Timekeeping.Opening;
import org.springframework.stereotype.Component;

/**
 * Which clock times which execution. An element with a clock is always a scope, so that an
 * execution carries one clock at most.
 */
@Component
class ElementClocks {
  private final Timekeeping clocks;

  ElementClocks(Timekeeping clocks) {
    this.clocks = clocks;
  }

  /** The open clock of the element; opened now if the element is being entered. */
  OpenClock findOrOpen(ExecutionEntity e) {
    // By the execution first: while a token is deep inside a scope, its execution does not say
    // which element it belongs to.
    return clocks.openOf(caseOf(e)).stream()
        .filter(c -> c.executionId().equals(e.getId()))
        .findFirst()
        .orElseGet(() -> moved(e).orElseGet(() -> open(e)));
  }

  /** Migration may have moved the element into another execution. */
  private Optional<OpenClock> moved(ExecutionEntity e) {
    Optional<OpenClock> running = running(e);
    running.ifPresent(c -> clocks.followExecution(c.id(), e.getId()));
    return running;
  }

  void close(ExecutionEntity e) {
    running(e)
        .ifPresent(
            c -> {
              if (e.isCanceled()) {
                clocks.leave(c.id());
              } else {
                clocks.meet(c.id());
              }
            });
  }

  /**
   * @param stops the rule or family of rules that stands, or {@code rule:ground} where it is not on
   *     the rule's first ground
   */
  void stand(ExecutionEntity waiting, String stops) {
    String[] parts = stops.split(":", 2);
    clocks.standByModel(around(waiting, parts[0]).id(), parts.length < 2 ? "" : parts[1]);
  }

  void resume(ExecutionEntity waiting, String stops) {
    clocks.resumeByModel(around(waiting, stops.split(":", 2)[0]).id(), !waiting.isCanceled());
  }

  /**
   * The nearest clock that times this execution, its own or of an enclosing scope, through call
   * activities too.
   */
  Optional<OpenClock> nearest(ExecutionEntity inside) {
    var open = clocks.openOf(caseOf(inside));
    for (ExecutionEntity x = inside; x != null; x = outer(x)) {
      String id = x.getId();
      Optional<OpenClock> found = open.stream().filter(c -> c.executionId().equals(id)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private OpenClock around(ExecutionEntity waiting, String rules) {
    RuleFamily family = new RuleFamily(rules);
    var open = clocks.openOf(caseOf(waiting));
    for (ExecutionEntity x = waiting; x != null; x = outer(x)) {
      String id = x.getId();
      Optional<OpenClock> found =
          open.stream().filter(c -> family.has(c.rule()) && c.executionId().equals(id)).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new ProcessEngineException(
        "no open clock " + rules + " around " + waiting.getCurrentActivityId());
  }

  /** By either of the engine's ids; of a family, whatever kind the case was when it was opened. */
  private Optional<OpenClock> running(ExecutionEntity e) {
    RuleFamily rules = ClockProperties.rulesOf(e);
    return clocks.openOf(caseOf(e)).stream()
        .filter(c -> rules.has(c.rule()))
        .filter(
            c ->
                c.executionId().equals(e.getId())
                    || c.activityInstanceId().equals(e.getActivityInstanceId()))
        .findFirst();
  }

  private OpenClock open(ExecutionEntity e) {
    String office = e.getTenantId() == null ? "" : e.getTenantId();
    boolean urgent = Boolean.TRUE.equals(e.getVariable("urgent"));
    return clocks.open(
        new Opening(
            ClockProperties.ruleOf(e),
            caseOf(e),
            office,
            e.getId(),
            e.getActivityInstanceId(),
            urgent,
            ClockProperties.versionOf(e)));
  }

  private static String caseOf(ExecutionEntity e) {
    String number = e.getProcessBusinessKey();
    if (number == null) {
      throw new ProcessEngineException(
          "a clock needs the case number as business key: " + e.getProcessDefinitionId());
    }
    return number;
  }

  private static ExecutionEntity outer(ExecutionEntity x) {
    return x.getParent() != null ? x.getParent() : x.getSuperExecution();
  }
}
