package org.shouwen.clock.ledger;

import static org.shouwen.clock.ledger.EntryKind.CORRECTED;
import static org.shouwen.clock.ledger.EntryKind.MET;
import static org.shouwen.clock.ledger.EntryKind.RESUMED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.Standstill;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.RecordingLate;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts ledgers right by milestones that were recorded late. */
@Service
@Transactional
class LateRecords implements RecordingLate {
  private final ClockRows rows;
  private final Ledgers ledgers;
  private final ReachedMilestones milestones;
  private final Pen pen;

  LateRecords(ClockRows rows, Ledgers ledgers, ReachedMilestones milestones, Pen pen) {
    this.rows = rows;
    this.ledgers = ledgers;
    this.milestones = milestones;
    this.pen = pen;
  }

  @Override
  public void began(String caseNumber, String rule, String paper) {
    for (ClockRow row : open(caseNumber, rule)) {
      Ledger ledger = ledgers.of(row);
      String event = ledger.rule().startEvent();
      milestones
          .reached(caseNumber, event)
          .filter(at -> !Shanghai.day(at).equals(Shanghai.day(ledger.start())))
          .ifPresent(
              at -> ledgers.append(row, ledger, pen.entry(CORRECTED, at, null, event, paper)));
    }
  }

  @Override
  public void met(String caseNumber, String rule) {
    ClockRow row =
        ofRule(caseNumber, rule).stream()
            .filter(r -> r.getState() == ClockView.State.EXPIRED)
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new Refused("没有已经届满的时限 " + rule));
    Ledger ledger = ledgers.of(row);
    Instant on =
        milestones
            .reached(caseNumber, ledger.rule().metAt())
            .filter(at -> at.isBefore(row.getDueAt()))
            .filter(at -> !Shanghai.day(at).isBefore(Shanghai.day(ledger.start())))
            .map(at -> at.isBefore(ledger.start()) ? ledger.start() : at)
            .orElseThrow(() -> new Refused("不在期限以内，最后一日为 " + row.getLastDay()));
    ledgers.append(row, ledger, pen.entry(MET, on, null, null, null));
  }

  @Override
  public void resumed(String caseNumber, String rule) {
    for (ClockRow row : open(caseNumber, rule)) {
      Ledger ledger = ledgers.of(row);
      lastOf(ledger.standstills())
          .filter(s -> ledger.standing().isEmpty())
          .ifPresent(s -> resumed(row, ledger, s));
    }
  }

  private void resumed(ClockRow row, Ledger ledger, Standstill stood) {
    milestones
        .reached(row.getCaseNumber(), ledger.rule().resumesAt())
        .filter(at -> at.isBefore(stood.to()))
        .filter(at -> !Shanghai.day(at).isBefore(Shanghai.day(stood.from())))
        .map(at -> at.isBefore(stood.from()) ? stood.from() : at)
        .ifPresent(
            at -> ledgers.append(row, ledger, pen.entry(RESUMED, at, null, stood.ground(), null)));
  }

  private List<ClockRow> open(String caseNumber, String rule) {
    return ofRule(caseNumber, rule).stream().filter(ClockRow::isOpen).toList();
  }

  private List<ClockRow> ofRule(String caseNumber, String rule) {
    return ClocksOfTransaction.of(caseNumber, rows::findByCaseNumberOrderByOpenedSeqAscIdAsc)
        .stream()
        .filter(row -> row.getRule().equals(rule))
        .toList();
  }

  private static Optional<Standstill> lastOf(List<Standstill> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
