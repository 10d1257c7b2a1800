package org.shouwen.clock.ledger;

import java.time.Clock;
import java.time.Instant;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** Signs an entry of a ledger with who writes it and when. */
@Component
class Pen {
  private final Viewers viewers;
  private final Clock clock;

  Pen(Viewers viewers, Clock clock) {
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param at from when it counts, which may lie before the writing
   */
  Entry entry(EntryKind kind, Instant at, Integer amount, String ground, String paper) {
    return new Entry(kind, at, clock.instant(), amount, ground, paper, viewers.current().id());
  }
}
