package org.shouwen.casefile;

import java.time.Instant;
import java.util.List;

/**
 * The cases that were recorded in a span of time, as a register lists them; of which each viewer
 * sees his own: units, role, seal.
 */
public interface RecordedCases {
  long count(Span span);

  /**
   * Oldest first.
   *
   * @param most how many at the utmost are fetched
   */
  List<Recorded> of(Span span, int most);

  /**
   * @param to excluded
   * @param unit code of a place, whose whole subtree is meant, null for any
   * @param item null for any
   */
  record Span(Instant from, Instant to, String unit, String item) {}

  /**
   * @param journalLength entries of its journal, and the hash of the last: what the row is proven
   *     by
   */
  record Recorded(
      String number,
      String item,
      String matter,
      String channel,
      String state,
      String outcome,
      String unitName,
      String office,
      String firstContact,
      String handler,
      Instant receivedAt,
      Instant recordedAt,
      Instant closedAt,
      long journalLength,
      String journalHead) {}
}
