package org.shouwen.casefile.journal;

import java.time.Instant;
import org.shouwen.casefile.Journal.Entry;

/** A row of {@code sw_journal}. */
record JournalRow(
    String caseNumber,
    long seq,
    long atMillis,
    String actor,
    String actorName,
    String action,
    String detail,
    String valueBefore,
    String valueAfter,
    String place,
    String hash,
    String previous) {

  JournalRow hashed() {
    return new JournalRow(
        caseNumber,
        seq,
        atMillis,
        actor,
        actorName,
        action,
        detail,
        valueBefore,
        valueAfter,
        place,
        Canonical.hash(this),
        previous);
  }

  Entry entry() {
    return new Entry(
        seq,
        Instant.ofEpochMilli(atMillis),
        actor,
        actorName,
        action,
        detail,
        valueBefore,
        valueAfter,
        place,
        hash,
        previous);
  }
}
