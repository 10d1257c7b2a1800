package org.shouwen.engine.clock;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.shouwen.clock.OpenClock;
import org.springframework.stereotype.Component;

/**
 * What the models' boundary timers ask. Runs before the start listeners of the element, so it opens
 * the clock.
 */
@Component("clocks")
public class ModelClocks {
  /** Where the timer of a standing clock lies; without a date it would ring at once. */
  static final Date NEVER = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

  private final ElementClocks elements;

  ModelClocks(ElementClocks elements) {
    this.elements = elements;
  }

  /** The legal end of the clock on the element of this execution. */
  public Date dueAt(DelegateExecution execution) {
    OpenClock clock = elements.findOrOpen((ExecutionEntity) execution);
    return clock.timerAt() == null ? NEVER : Date.from(clock.timerAt());
  }

  /**
   * The moment at which its handler is reminded, for a model in which that changes the legal state.
   */
  public Date warnAt(DelegateExecution execution) {
    OpenClock clock = elements.findOrOpen((ExecutionEntity) execution);
    return clock.timerAt() == null ? NEVER : Date.from(clock.remindAt());
  }
}
