package org.shouwen.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.shouwen.clock.StartEvents;

/**
 * What happened on a case and when, from which clocks count and which the first contact tells the
 * resident.
 */
public interface Milestones {
  String RECEIVED = StartEvents.RECEIVED;

  /**
   * The name of the milestone that a served paper of this kind sets, e.g. {@code
   * SERVED_GRANT_DECISION}.
   */
  static String served(String paperKind) {
    return "SERVED_" + paperKind;
  }

  /** Records once more at each call; the latest counts. */
  void reached(String caseNumber, String milestone, Instant at);

  /** A legal day: the law counts from the next. */
  void reachedOn(String caseNumber, String milestone, LocalDate day);
}
