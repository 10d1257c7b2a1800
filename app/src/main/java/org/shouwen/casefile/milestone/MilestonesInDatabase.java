package org.shouwen.casefile.milestone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Proceedings;
import org.shouwen.clock.StartEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Milestones, journalled; those that matter to the resident are handed to the process, whose first
 * contact tells him.
 */
@Component
class MilestonesInDatabase implements Milestones, StartEvents {
  /** 受理、补正、决定、指派、开庭调解、结案 (SR6). Service is told by the paper itself. */
  private static final Set<String> TOLD =
      Set.of(
          "ACCEPTED",
          "SUPPLEMENT_ASKED",
          "GRANTED",
          "REFUSED",
          "ASSIGNED",
          "HEARING",
          "MATTER_CLOSED");

  static final String MESSAGE = "Message_Milestone";
  private final MilestoneStore store;
  private final Journal journal;
  private final ObjectProvider<Proceedings> proceedings;
  private final Clock clock;

  MilestonesInDatabase(
      MilestoneStore store, Journal journal, ObjectProvider<Proceedings> proceedings, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.proceedings = proceedings;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void reached(String caseNumber, String milestone, Instant at) {
    record(caseNumber, milestone, at, at.toString());
  }

  @Override
  @Transactional
  public void reachedOn(String caseNumber, String milestone, LocalDate day) {
    record(caseNumber, milestone, day.atStartOfDay(clock.getZone()).toInstant(), day.toString());
  }

  /** The journal first: it locks the case, so that occurrences are counted one after another. */
  private void record(String caseNumber, String milestone, Instant at, String asSaid) {
    journal.record(caseNumber, "MILESTONE", milestone, null, asSaid);
    store.again(caseNumber, milestone, at);
    if (TOLD.contains(milestone)) {
      proceedings.ifAvailable(
          engine -> engine.correlate(caseNumber, MESSAGE, Map.of("milestone", milestone)));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Instant> when(String caseNumber, String event) {
    return store.latest(caseNumber, event);
  }
}
