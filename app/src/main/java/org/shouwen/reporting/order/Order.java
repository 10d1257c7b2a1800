package org.shouwen.reporting.order;

import java.time.Instant;
import java.util.Set;
import org.shouwen.reporting.CaseRegister.Wanted;

/**
 * A list that somebody ordered.
 *
 * @param login of who did
 * @param rights his groups, units among them, at that time: by them the rows are chosen
 * @param done rows laid out of {@code total}; total is 0 until that has begun
 * @param cases how many there were at the order, which may be more than one list holds
 * @param endedAt null while it waits or runs
 */
public record Order(
    String id,
    String login,
    Set<String> rights,
    Wanted wanted,
    State state,
    int done,
    int total,
    long cases,
    Instant orderedAt,
    Instant endedAt) {
  /** FAILED may be made again. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  public boolean isOpen() {
    return state == State.WAITING || state == State.RUNNING;
  }

  /** Whether the list says that it leaves cases out. */
  public boolean isCut() {
    return cases > wanted.format().most;
  }
}
