package org.shouwen.clock.ledger;

/** What can happen to a clock; the ledger knows nothing else. */
public enum EntryKind {
  /** Effective at the event from which the law counts. */
  STARTED,
  SUSPENDED,
  RESUMED,
  /** With the amount in the rule's unit. */
  EXTENDED,
  EXCUSED,
  /** The start was another: effective at the true one. */
  CORRECTED,
  MET,
  EXPIRED,
  CANCELLED,
  /** The calendar changed and with it the date; amount is by how many days. */
  REPROJECTED
}
