package org.shouwen.clock.ledger;

import static org.shouwen.clock.ledger.EntryKind.CORRECTED;
import static org.shouwen.clock.ledger.EntryKind.EXCUSED;
import static org.shouwen.clock.ledger.EntryKind.EXTENDED;
import static org.shouwen.clock.ledger.EntryKind.RESUMED;
import static org.shouwen.clock.ledger.EntryKind.SUSPENDED;

import java.time.Clock;
import java.time.Instant;
import org.shouwen.clock.ChangingClocks;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The approver's use cases: each checks its {@link Grounds} and writes one entry. */
@Service
@Transactional
class ChangingOnGrounds implements ChangingClocks {
  private final Ledgers ledgers;
  private final Pen pen;
  private final Approvals approvals;
  private final Clock clock;

  ChangingOnGrounds(Ledgers ledgers, Pen pen, Approvals approvals, Clock clock) {
    this.ledgers = ledgers;
    this.pen = pen;
    this.approvals = approvals;
    this.clock = clock;
  }

  @Override
  public void stand(String clockId, String ground, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    Grounds.running(ledger);
    approvals.approver(row.getCaseNumber(), ledger.rule());
    Grounds.beforeDue(row.getDueAt(), clock.instant());
    String kind = Grounds.standing(ledger.rule(), ground).paper();
    String cited = approvals.paper(row.getCaseNumber(), paper, kind);
    ledgers.append(row, ledger, pen.entry(SUSPENDED, clock.instant(), null, ground, cited));
  }

  @Override
  public void resume(String clockId, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    Grounds.open(ledger);
    approvals.approver(row.getCaseNumber(), ledger.rule());
    String ground = ledger.standing().orElseThrow(() -> new Refused("时限正在计算，无须恢复")).ground();
    String cited = approvals.paper(row.getCaseNumber(), paper, "");
    ledgers.append(row, ledger, pen.entry(RESUMED, clock.instant(), null, ground, cited));
  }

  @Override
  public void extend(String clockId, int amount, String ground, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    Grounds.running(ledger);
    approvals.approver(row.getCaseNumber(), ledger.rule());
    Grounds.beforeDue(row.getDueAt(), clock.instant());
    Grounds.extension(ledger, amount);
    Grounds.named("ground", ground);
    String cited = approvals.paper(row.getCaseNumber(), paper, DeadlineRule.EXTENSION_PAPER);
    ledgers.append(row, ledger, pen.entry(EXTENDED, clock.instant(), amount, ground, cited));
  }

  @Override
  public void excuse(String clockId, String ground, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = excusable(row, ground);
    String cited = approvals.paper(row.getCaseNumber(), paper, DeadlineRule.EXCUSE_PAPER);
    ledgers.append(row, ledger, pen.entry(EXCUSED, clock.instant(), null, ground, cited));
  }

  @Override
  public void excuseByStep(String clockId, String ground, String step) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = excusable(row, ground);
    ledgers.append(row, ledger, pen.entry(EXCUSED, clock.instant(), null, ground, step));
  }

  private Ledger excusable(ClockRow row, String ground) {
    Ledger ledger = ledgers.of(row);
    Grounds.open(ledger);
    approvals.approver(row.getCaseNumber(), ledger.rule());
    Grounds.excuse(ledger.rule(), ground);
    return ledger;
  }

  @Override
  public void correct(String clockId, Instant start, String ground, String paper) {
    ClockRow row = ledgers.row(clockId);
    Ledger ledger = ledgers.of(row);
    Grounds.open(ledger);
    approvals.approver(row.getCaseNumber(), ledger.rule());
    Grounds.start(start, clock.instant());
    Grounds.named("ground", ground);
    String cited = approvals.paper(row.getCaseNumber(), paper, "");
    ledgers.append(row, ledger, pen.entry(CORRECTED, start, null, ground, cited));
  }
}
