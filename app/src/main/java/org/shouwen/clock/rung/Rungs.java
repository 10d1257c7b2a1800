package org.shouwen.clock.rung;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shouwen.clock.rung.RungRow.State;
import org.springframework.stereotype.Component;

/** Plans the rungs of a clock and plans them again whenever it moves. */
@Component
public class Rungs {
  private final RungRows rows;
  private final Clock clock;

  Rungs(RungRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Rungs that lie before the recording are entered as passed. */
  public void open(String clockId, String caseNumber, Ladder ladder) {
    Instant now = clock.instant();
    rows.saveAll(
        ladder.rungs().stream()
            .map(
                r ->
                    new RungRow(
                        clockId,
                        caseNumber,
                        r,
                        0,
                        r.at().isAfter(now) ? State.PENDING : State.PASSED))
            .toList());
  }

  /**
   * Moves what has not rung, withdraws what no longer applies, and adds a round for what rang but
   * lies ahead again.
   *
   * @param ladder null to leave everything as it is: a clock that expired goes on reminding those
   *     who answer for it
   */
  public void replan(String clockId, String caseNumber, Ladder ladder) {
    if (ladder == null) {
      return;
    }
    List<RungRow> existing = rows.findByClockIdOrderByRoundAsc(clockId);
    for (Ladder.Kind kind : Ladder.Kind.values()) {
      List<RungRow> ofKind = existing.stream().filter(r -> r.rung() == kind).toList();
      Optional<RungRow> pending = ofKind.stream().filter(RungRow::isPending).findFirst();
      Optional<Ladder.Rung> planned =
          ladder.rungs().stream().filter(r -> r.kind() == kind).findFirst();
      if (planned.isEmpty()) {
        pending.ifPresent(RungRow::withdraw);
      } else if (pending.isPresent()) {
        pending.get().moveTo(planned.get().at());
      } else if (!ofKind.isEmpty() && ringsAgain(ofKind.get(ofKind.size() - 1), planned.get())) {
        rows.save(new RungRow(clockId, caseNumber, planned.get(), ofKind.size(), State.PENDING));
      }
    }
  }

  /**
   * What was withdrawn before it rang is owed still, even if its hour has passed; what rang or
   * passed, only if it lies ahead.
   */
  private boolean ringsAgain(RungRow last, Ladder.Rung planned) {
    return last.state() == State.WITHDRAWN || planned.at().isAfter(clock.instant());
  }
}
