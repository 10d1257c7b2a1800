package org.shouwen.clock.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.shouwen.calendar.Shanghai;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.StartEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** When a case reached the milestones from which its clocks start, stand and resume. */
@Component
class ReachedMilestones {
  private final ObjectProvider<StartEvents> events;
  private final Clock clock;

  ReachedMilestones(ObjectProvider<StartEvents> events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /**
   * When the milestone was reached if that fits between {@code from} and now, else now. A legal day
   * is kept as its first moment, which may lie before an event of the same day: then that event's
   * moment.
   */
  Instant between(String caseNumber, String event, Instant from) {
    Instant now = clock.instant();
    return reached(caseNumber, event)
        .filter(at -> !at.isAfter(now) && !Shanghai.day(at).isBefore(Shanghai.day(from)))
        .map(at -> at.isBefore(from) ? from : at)
        .orElse(now);
  }

  boolean isReached(String caseNumber, String event) {
    return reached(caseNumber, event).isPresent();
  }

  /** Empty for the entry itself, which is no milestone, and for one that was not reached. */
  Optional<Instant> reached(String caseNumber, String event) {
    if (event.isEmpty() || event.equals(DeadlineRule.ENTRY)) {
      return Optional.empty();
    }
    StartEvents known = events.getIfAvailable();
    return known == null ? Optional.empty() : known.when(caseNumber, event);
  }
}
