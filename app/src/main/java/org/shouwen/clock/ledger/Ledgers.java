package org.shouwen.clock.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.clock.ClockMoved;
import org.shouwen.clock.TimedCases;
import org.shouwen.clock.calendars.Calendars;
import org.shouwen.clock.rule.RuleBook;
import org.shouwen.clock.rung.Ladder;
import org.shouwen.clock.rung.Rungs;
import org.shouwen.problem.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps the ledgers. The only writer of entries and of the projection: whatever is appended, the
 * date, the rungs, the journal and the engine follow in the same transaction.
 */
@Component
class Ledgers {
  private final ClockRows rows;
  private final EntryRows entries;
  private final RuleBook rules;
  private final Calendars calendars;
  private final Rungs rungs;
  private final ObjectProvider<TimedCases> cases;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ledgers(
      ClockRows rows,
      EntryRows entries,
      RuleBook rules,
      Calendars calendars,
      Rungs rungs,
      ObjectProvider<TimedCases> cases,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.entries = entries;
    this.rules = rules;
    this.calendars = calendars;
    this.rungs = rungs;
    this.cases = cases;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws NotFound
   */
  ClockRow row(String clockId) {
    return rows.findById(clockId).orElseThrow(() -> new NotFound("没有这个时限"));
  }

  Ledger of(ClockRow row) {
    return new Ledger(
        rules.ofRow(row.getRuleId()),
        entries.findByClockIdOrderBySeq(row.getId()).stream().map(EntryRow::entry).toList());
  }

  ClockRow opened(ClockRow row, Entry started) {
    Ledger ledger = new Ledger(rules.ofRow(row.getRuleId()), List.of(started));
    project(row, ledger);
    EntryRow first = new EntryRow(row.getId(), row.nextEntry(), started);
    rows.save(row); // as it will stay: what changes after this is a second statement
    entries.save(first);
    rungs.open(row.getId(), row.getCaseNumber(), ladder(row, ledger));
    journal(row, started, null);
    return row;
  }

  void append(ClockRow row, Ledger before, Entry entry) {
    String old = date(row);
    Ledger ledger = before.with(entry);
    EntryRow line = new EntryRow(row.getId(), row.nextEntry(), entry);
    project(row, ledger);
    // The head first: its version tells at once whoever came second that he was overtaken.
    rows.saveAndFlush(row);
    entries.save(line);
    rungs.replan(
        row.getId(),
        row.getCaseNumber(),
        entry.kind() == EntryKind.EXPIRED ? null : ladder(row, ledger));
    journal(row, entry, old);
    if (row.isOpen()) {
      events.publishEvent(new ClockMoved(row.getId(), row.getCaseNumber(), row.getExecutionId()));
    }
  }

  /**
   * Brings a running clock up to the current calendar; tells the ledger, the engine and the journal
   * only if something changed.
   */
  void reproject(ClockRow row) {
    Ledger ledger = of(row);
    Projection now = ledger.project(calendars.current());
    boolean same =
        Objects.equals(now.due(), row.getDueAt()) && now.provisional() == row.isProvisional();
    if (same || !row.isOpen()) {
      row.calendarSeen(calendars.sequence());
      return;
    }
    int days = (int) (now.lastDay().toEpochDay() - row.getLastDay().toEpochDay());
    append(
        row,
        ledger,
        new Entry(
            EntryKind.REPROJECTED,
            clock.instant(),
            clock.instant(),
            days,
            "CALENDAR",
            null,
            "system"));
  }

  private void project(ClockRow row, Ledger ledger) {
    WorkCalendar calendar = calendars.current();
    Projection p = ledger.project(calendar);
    Instant remind =
        p.due() == null
            ? null
            : Ladder.remindAt(ledger.rule(), ledger.start(), p.lastDay(), p.due(), calendar);
    row.project(ledger, p, remind, calendars.sequence());
  }

  private Ladder ladder(ClockRow row, Ledger ledger) {
    if (!row.isOpen() || row.getDueAt() == null || ledger.excused().isPresent()) {
      return Ladder.NONE;
    }
    return Ladder.of(
        ledger.rule(),
        ledger.start(),
        row.getLastDay(),
        row.getDueAt(),
        row.isUrgent(),
        calendars.current());
  }

  private void journal(ClockRow row, Entry entry, String before) {
    String detail =
        row.getRule()
            + Optional.ofNullable(entry.ground()).map(g -> " " + g).orElse("")
            + Optional.ofNullable(entry.paper()).map(p -> " " + p).orElse("");
    cases.ifAvailable(
        c -> c.journal(row.getCaseNumber(), "CLOCK_" + entry.kind(), detail, before, date(row)));
  }

  private static String date(ClockRow row) {
    return row.getLastDay() == null ? null : row.getLastDay() + (row.isProvisional() ? "?" : "");
  }
}
