package org.shouwen.clock.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwen.calendar.Deadline;
import org.shouwen.calendar.Deadlines;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Reason;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.Standstill;
import org.shouwen.calendar.Term;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.clock.DeadlineRule;

/**
 * The truth about one clock: the rule it started under and what happened since. {@link #project} is
 * the one function that makes dates of it.
 */
public record Ledger(DeadlineRule rule, List<Entry> entries) {
  private static final Set<EntryKind> LAST =
      Set.of(EntryKind.MET, EntryKind.EXPIRED, EntryKind.CANCELLED);

  /** The end of the clock, by this calendar. */
  public Projection project(WorkCalendar calendar) {
    List<Reason> reasons = new ArrayList<>(Narration.before(this));
    Optional<Entry> stands = standing();
    if (stands.isPresent()) {
      reasons.add(Narration.stands(this, stands.get(), left(calendar, stands.get().at())));
      return new Projection(null, null, false, reasons);
    }
    Deadline end = new Deadlines(calendar).end(term());
    reasons.addAll(end.reasons());
    reasons.addAll(Narration.after(this, end.due()));
    return new Projection(end.lastDay(), end.due(), end.provisional(), reasons);
  }

  /**
   * What remains of the budget at {@code now}; 0 between the counted end and the last day to which
   * it rolled; from the due instant on negative by what it is late, what has begun counted whole.
   * Months are measured in days.
   */
  public int left(WorkCalendar calendar, Instant now) {
    Instant at = standing().map(Entry::at).filter(s -> s.isBefore(now)).orElse(now);
    Deadlines deadlines = new Deadlines(calendar);
    Deadline end = deadlines.end(term());
    int used = deadlines.consumed(term(), at);
    if (!at.isBefore(end.due())) {
      return -1 - (used - deadlines.consumed(term(), end.due()));
    }
    int whole =
        rule.unit() == PeriodUnit.HOURS
            ? budget()
            : deadlines.consumed(term(), Shanghai.endOf(end.countedEnd()));
    return Math.max(0, whole - used);
  }

  /** In what {@link #left} is measured. */
  public PeriodUnit leftUnit() {
    return rule.unit() == PeriodUnit.MONTHS ? PeriodUnit.DAYS : rule.unit();
  }

  public Instant start() {
    return last(EntryKind.CORRECTED).or(() -> last(EntryKind.STARTED)).map(Entry::at).orElseThrow();
  }

  /** Amount of the rule and of its extensions. */
  public int budget() {
    return rule.amount() + extensions().stream().mapToInt(Entry::amount).sum();
  }

  public List<Entry> extensions() {
    return entries.stream().filter(e -> e.kind() == EntryKind.EXTENDED).toList();
  }

  /** The standstill that has not ended. */
  public Optional<Entry> standing() {
    return last(EntryKind.SUSPENDED)
        .filter(
            s ->
                last(EntryKind.RESUMED)
                    .map(r -> entries.indexOf(r) < entries.lastIndexOf(s))
                    .orElse(true));
  }

  public Optional<Entry> excused() {
    return last(EntryKind.EXCUSED);
  }

  /** How it ended; what was recorded late may have the last word over an expiry. */
  public Optional<Entry> closed() {
    return entries.stream().filter(e -> LAST.contains(e.kind())).reduce((a, b) -> b);
  }

  public Optional<Entry> last(EntryKind kind) {
    List<Entry> backwards = new ArrayList<>(entries);
    Collections.reverse(backwards);
    return backwards.stream().filter(e -> e.kind() == kind).findFirst();
  }

  /**
   * Standstills that have ended. A resumption that follows on a resumption says when the same
   * standstill had really ended.
   */
  public List<Standstill> standstills() {
    List<Standstill> ended = new ArrayList<>();
    Entry open = null;
    for (Entry e : entries) {
      if (e.kind() == EntryKind.SUSPENDED) {
        open = e;
      } else if (e.kind() == EntryKind.RESUMED && open != null) {
        ended.add(new Standstill(open.at(), e.at(), open.ground()));
        open = null;
      } else if (e.kind() == EntryKind.RESUMED && !ended.isEmpty()) {
        Standstill last = ended.remove(ended.size() - 1);
        ended.add(new Standstill(last.from(), e.at(), last.ground()));
      }
    }
    return ended;
  }

  public Term term() {
    return new Term(start(), budget(), rule.unit(), standstills());
  }

  /** This ledger with one more line. */
  Ledger with(Entry entry) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(entry);
    return new Ledger(rule, List.copyOf(more));
  }
}
