package org.shouwen.casefile.journal;

import java.util.List;
import java.util.Optional;
import org.shouwen.casefile.Journal.Anchor;
import org.shouwen.casefile.Journal.Proof;
import org.springframework.stereotype.Component;

/** Walks a chain from its first entry to its head and says where it first does not fit. */
@Component
class Proving {
  private final JournalRows rows;
  private final AnchorRows anchors;

  Proving(JournalRows rows, AnchorRows anchors) {
    this.rows = rows;
    this.anchors = anchors;
  }

  Proof prove(String caseNumber) {
    var head = rows.head(caseNumber);
    List<JournalRow> entries = rows.of(caseNumber);
    Optional<AnchorRows.Anchored> anchor = anchors.last(caseNumber);
    Long broken = firstMisfit(entries, head);
    boolean anchored = anchor.isPresent() && holds(entries, anchor.get());
    if (broken == null && anchor.isPresent() && !anchored) {
      broken = Math.min(anchor.get().length(), entries.size() + 1L);
    }
    return new Proof(broken == null, broken, entries.size(), head.hash(), anchored);
  }

  Optional<Anchor> lastAnchor(String caseNumber) {
    return anchors
        .last(caseNumber)
        .map(last -> new Anchor(last.anchorDay(), last.length(), last.head()));
  }

  /**
   * An entry changed, taken out or put in breaks the chain at its place; one cut off, behind the
   * last that is left.
   */
  private static Long firstMisfit(List<JournalRow> entries, JournalRows.Head head) {
    String previous = "";
    long expected = 1;
    for (JournalRow entry : entries) {
      boolean fits =
          entry.seq() == expected
              && entry.previous().equals(previous)
              && entry.hash().equals(Canonical.hash(entry));
      if (!fits) {
        return expected;
      }
      previous = entry.hash();
      expected++;
    }
    boolean ends = head.length() == entries.size() && head.hash().equals(previous);
    return ends ? null : Long.valueOf(expected);
  }

  private static boolean holds(List<JournalRow> entries, AnchorRows.Anchored anchor) {
    return anchor.length() <= entries.size()
        && entries.get((int) anchor.length() - 1).hash().equals(anchor.head());
  }
}
