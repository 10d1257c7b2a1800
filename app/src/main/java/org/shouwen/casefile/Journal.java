package org.shouwen.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The append-only journal of a case: (case, sequence) is unique and each entry carries the hash of
 * the one before.
 */
public interface Journal {
  /**
   * Appends in the caller's transaction; who acts is {@code Viewers.current()}, when is business
   * time.
   */
  void record(String caseNumber, String action, String detail);

  /** As above with the value before and after, either may be null. */
  void record(String caseNumber, String action, String detail, String before, String after);

  List<Entry> of(String caseNumber);

  Proof verify(String caseNumber);

  /** The last daily anchor that holds a head of this case, empty before its first. */
  Optional<Anchor> lastAnchor(String caseNumber);

  record Entry(
      long seq,
      Instant at,
      String by,
      String byName,
      String action,
      String detail,
      String before,
      String after,
      String place,
      String hash,
      String previous) {}

  /**
   * @param length entries that the case had on that day, of which {@code head} is the last one's
   *     hash
   */
  record Anchor(LocalDate day, long length, String head) {}

  /**
   * @param brokenAt sequence of the first entry that does not fit, null when whole; @param anchored
   *     whether the last anchor is still in the chain
   */
  record Proof(boolean whole, Long brokenAt, long length, String head, boolean anchored) {}
}
