package org.shouwen.clock.ledger;

import java.time.Instant;

/**
 * A line of the ledger; its place in the list is its order.
 *
 * @param at when it takes effect in law, which may lie before it was recorded
 * @param amount of an extension, or days of a new projection; else null
 * @param paper the paper that says so; null where none is needed
 * @param by login
 */
public record Entry(
    EntryKind kind,
    Instant at,
    Instant recordedAt,
    Integer amount,
    String ground,
    String paper,
    String by) {
  /** This line with another name for who entered it. */
  Entry by(String name) {
    return new Entry(kind, at, recordedAt, amount, ground, paper, name);
  }
}
