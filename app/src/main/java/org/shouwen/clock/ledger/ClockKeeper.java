package org.shouwen.clock.ledger;

import static org.shouwen.clock.ledger.EntryKind.CANCELLED;
import static org.shouwen.clock.ledger.EntryKind.EXPIRED;
import static org.shouwen.clock.ledger.EntryKind.MET;
import static org.shouwen.clock.ledger.EntryKind.RESUMED;
import static org.shouwen.clock.ledger.EntryKind.STARTED;
import static org.shouwen.clock.ledger.EntryKind.SUSPENDED;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shouwen.calendar.Shanghai;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRule.Ground;
import org.shouwen.clock.OpenClock;
import org.shouwen.clock.StartEvents;
import org.shouwen.clock.Timekeeping;
import org.shouwen.clock.rule.KnownRule;
import org.shouwen.clock.rule.RuleBook;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the clocks of the models' elements: each step writes one entry and lets the date follow.
 */
@Service
@Transactional
class ClockKeeper implements Timekeeping {
  /** Ground of a clock whose element was broken off before it was done. */
  private static final String ELEMENT_LEFT = "ELEMENT_LEFT";

  /** Ground of a clock whose element the engine no longer has. */
  private static final String ELEMENT_GONE = "ELEMENT_GONE";

  private final ClockRows rows;
  private final Ledgers ledgers;
  private final RuleBook rules;
  private final ReachedMilestones milestones;
  private final Pen pen;
  private final Clock clock;

  ClockKeeper(
      ClockRows rows,
      Ledgers ledgers,
      RuleBook rules,
      ReachedMilestones milestones,
      Pen pen,
      Clock clock) {
    this.rows = rows;
    this.ledgers = ledgers;
    this.rules = rules;
    this.milestones = milestones;
    this.pen = pen;
    this.clock = clock;
  }

  @Override
  public OpenClock open(Opening o) {
    Instant now = clock.instant();
    KnownRule today = rules.version(o.rule(), Shanghai.day(now), o.office()).orElse(null);
    String event = today == null ? DeadlineRule.ENTRY : today.content().startEvent();
    String counted = milestones.isReached(o.caseNumber(), event) ? event : provisional(event);
    Instant start =
        milestones.reached(o.caseNumber(), counted).filter(at -> at.isBefore(now)).orElse(now);
    // The rule of the day on which the period starts, which may be an earlier one.
    Instant governed =
        milestones
            .reached(o.caseNumber(), o.versionAt())
            .filter(at -> at.isBefore(start))
            .orElse(start);
    KnownRule found =
        rules
            .version(o.rule(), Shanghai.day(governed), o.office())
            .or(() -> Optional.ofNullable(today))
            .orElseThrow(() -> new IllegalStateException("no rule " + o.rule() + " is in force"));
    List<ClockRow> ofCase = ofCase(o.caseNumber());
    long sequence = ofCase.stream().mapToLong(ClockRow::openedSequence).max().orElse(0) + 1;
    ClockRow row = new ClockRow(o, found.id(), found.content().owner(), now, sequence);
    ofCase.add(row);
    return ledgers.opened(row, pen.entry(STARTED, start, null, counted, null)).open();
  }

  /** What a period counts from while its own event is not recorded: never too late. */
  private static String provisional(String event) {
    return event.equals(DeadlineRule.ENTRY) ? event : StartEvents.RECEIVED;
  }

  @Override
  public Optional<OpenClock> find(String clockId) {
    return rows.findById(clockId).filter(ClockRow::isOpen).map(ClockRow::open);
  }

  @Override
  public List<OpenClock> openOf(String caseNumber) {
    return ofCase(caseNumber).stream().filter(ClockRow::isOpen).map(ClockRow::open).toList();
  }

  private List<ClockRow> ofCase(String caseNumber) {
    return ClocksOfTransaction.of(caseNumber, rows::findByCaseNumberOrderByOpenedSeqAscIdAsc);
  }

  @Override
  public List<String> openAfter(String clockId, int most) {
    return rows.openAfter(clockId, Limit.of(most));
  }

  @Override
  public void followExecution(String clockId, String executionId) {
    ledgers.row(clockId).followExecution(executionId);
  }

  @Override
  public void standByModel(String clockId, String code) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    DeadlineRule rule = ledger.rule();
    Ground ground =
        (code.isEmpty() ? rule.firstGround() : rule.ground(code))
            .orElseThrow(
                () ->
                    new IllegalStateException("rule " + row.getRule() + " never stands: " + code));
    if (ledger.standing().isEmpty()) {
      Instant from =
          milestones.between(
              row.getCaseNumber(),
              onFirst(rule, ground.code(), rule.standsFrom()),
              lastResumption(ledger));
      ledgers.append(row, ledger, pen.entry(SUSPENDED, from, null, ground.code(), ground.paper()));
    }
  }

  @Override
  public void resumeByModel(String clockId, boolean came) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    if (ledger.standing().isPresent()) {
      Entry since = ledger.standing().get();
      String event = came ? onFirst(ledger.rule(), since.ground(), ledger.rule().resumesAt()) : "";
      ledgers.append(
          row,
          ledger,
          pen.entry(
              RESUMED,
              milestones.between(row.getCaseNumber(), event, since.at()),
              null,
              since.ground(),
              null));
    }
  }

  /** The rule's milestones speak of its first ground. */
  private static String onFirst(DeadlineRule rule, String ground, String event) {
    return rule.firstGround().filter(g -> g.code().equals(ground)).isPresent() ? event : "";
  }

  /** The last moment from which it ran: what stops or meets it cannot lie before. */
  private static Instant lastResumption(Ledger ledger) {
    return ledger.last(RESUMED).map(Entry::at).orElse(ledger.start());
  }

  @Override
  public void meet(String clockId) {
    ClockRow row = ledgers.row(clockId);
    if (row.isOpen()) {
      Ledger ledger = ledgers.of(row);
      Instant on =
          milestones.between(row.getCaseNumber(), ledger.rule().metAt(), lastResumption(ledger));
      ledgers.append(row, ledger, pen.entry(MET, on, null, null, null));
    }
  }

  @Override
  public void leave(String clockId) {
    Instant due = ledgers.row(clockId).getDueAt();
    boolean over = due != null && !clock.instant().isBefore(due);
    close(clockId, over ? EXPIRED : CANCELLED, over ? null : ELEMENT_LEFT);
  }

  @Override
  public void cancelLost(String clockId) {
    close(clockId, CANCELLED, ELEMENT_GONE);
  }

  private void close(String clockId, EntryKind how, String why) {
    ClockRow row = ledgers.row(clockId);
    if (row.isOpen()) {
      ledgers.append(row, ledgers.of(row), pen.entry(how, clock.instant(), null, why, null));
    }
  }
}
