package org.shouwen.clock.ledger;

import static org.shouwen.clock.ledger.EntryKind.CORRECTED;
import static org.shouwen.clock.ledger.EntryKind.EXCUSED;
import static org.shouwen.clock.ledger.EntryKind.EXTENDED;
import static org.shouwen.clock.ledger.EntryKind.RESUMED;
import static org.shouwen.clock.ledger.EntryKind.SUSPENDED;

import java.time.Clock;
import java.time.Instant;
import org.shouwen.clock.ChangingClocks;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The approver's use cases: each checks its {@link Grounds} and writes one entry. */
@Service
@Transactional
class ChangingOnGrounds implements ChangingClocks {
  private final Ledgers ledgers;
  private final Pen pen;
  private final Viewers viewers;
  private final Clock clock;

  ChangingOnGrounds(Ledgers ledgers, Pen pen, Viewers viewers, Clock clock) {
    this.ledgers = ledgers;
    this.pen = pen;
    this.viewers = viewers;
    this.clock = clock;
  }

  @Override
  public void stand(String clockId, String ground, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    Grounds.running(ledger);
    Grounds.approver(ledger.rule(), viewers.current());
    Grounds.beforeDue(row.getDueAt(), clock.instant());
    Grounds.standing(ledger.rule(), ground);
    Grounds.named("paper", paper);
    ledgers.append(row, ledger, pen.entry(SUSPENDED, clock.instant(), null, ground, paper));
  }

  @Override
  public void resume(String clockId, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    Grounds.open(ledger);
    Grounds.approver(ledger.rule(), viewers.current());
    Grounds.named("paper", paper);
    String ground = ledger.standing().orElseThrow(() -> new Refused("时限正在计算，无须恢复")).ground();
    ledgers.append(row, ledger, pen.entry(RESUMED, clock.instant(), null, ground, paper));
  }

  @Override
  public void extend(String clockId, int amount, String ground, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    Grounds.running(ledger);
    Grounds.approver(ledger.rule(), viewers.current());
    Grounds.beforeDue(row.getDueAt(), clock.instant());
    Grounds.extension(ledger, amount);
    Grounds.named("ground", ground);
    Grounds.named("paper", paper);
    ledgers.append(row, ledger, pen.entry(EXTENDED, clock.instant(), amount, ground, paper));
  }

  @Override
  public void excuse(String clockId, String ground, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    Grounds.open(ledger);
    Grounds.approver(ledger.rule(), viewers.current());
    Grounds.excuse(ledger.rule(), ground);
    Grounds.named("paper", paper);
    ledgers.append(row, ledger, pen.entry(EXCUSED, clock.instant(), null, ground, paper));
  }

  @Override
  public void correct(String clockId, Instant start, String ground, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    Grounds.open(ledger);
    Grounds.approver(ledger.rule(), viewers.current());
    Grounds.start(start, clock.instant());
    Grounds.named("ground", ground);
    Grounds.named("paper", paper);
    ledgers.append(row, ledger, pen.entry(CORRECTED, start, null, ground, paper));
  }
}
