package org.shouwen.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A clock as every surface shows it (design §6, "Shapes"). */
public record ClockView(
    String id,
    String caseNumber,
    String rule,
    String title,
    String article,
    ClockRang.Owner owner,
    State state,
    Instant startedAt,
    LocalDate lastDay,
    Instant due,
    boolean provisional,
    boolean assumed,
    Left left,
    List<LedgerLine> ledger,
    List<String> explanation) {

  public enum State {
    RUNNING,
    STANDING,
    MET,
    EXPIRED,
    CANCELLED
  }

  /** What remains of the budget; negative when overdue. */
  public record Left(int amount, String unit) {}

  /**
   * @param by display name of who entered it, empty for nobody; never a login
   */
  public record LedgerLine(
      Instant at, String entry, Integer amount, String ground, String paper, String by) {}
}
