package org.shouwen.clock.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.clock.ledger.EntryKind.CORRECTED;
import static org.shouwen.clock.ledger.EntryKind.EXCUSED;
import static org.shouwen.clock.ledger.EntryKind.EXTENDED;
import static org.shouwen.clock.ledger.EntryKind.RESUMED;
import static org.shouwen.clock.ledger.EntryKind.STARTED;
import static org.shouwen.clock.ledger.EntryKind.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Reason;
import org.shouwen.calendar.Shanghai;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.explain.Explanation;

/** Dates made of rule and ledger. */
class LedgerTest {
  private final WorkCalendar calendar = WorkCalendar.shipped();

  @Test
  void standsAndResumes() {
    Ledger ledger = ledger(7, PeriodUnit.DAYS).with(line(SUSPENDED, "2025-06-04T12:00", null));
    assertThat(ledger.project(calendar).lastDay()).isNull();
    assertThat(ledger.left(calendar, at("2025-06-20T12:00"))).isEqualTo(6);

    Ledger resumed = ledger.with(line(RESUMED, "2025-06-10T08:00", null));
    // 3 June was day 1; 4 to 10 stood; 11 to 16 June are days 2 to 7
    assertThat(resumed.project(calendar).lastDay()).isEqualTo(LocalDate.of(2025, 6, 16));
    assertThat(resumed.left(calendar, at("2025-06-11T00:00"))).isEqualTo(6);
  }

  @Test
  void extensionAndCorrectionCount() {
    Ledger ledger = ledger(7, PeriodUnit.DAYS).with(line(EXTENDED, "2025-06-05T12:00", 10));
    assertThat(ledger.project(calendar).lastDay()).isEqualTo(LocalDate.of(2025, 6, 19));

    Ledger corrected = ledger.with(line(CORRECTED, "2025-05-30T09:00", null));
    assertThat(corrected.project(calendar).lastDay()).isEqualTo(LocalDate.of(2025, 6, 16));
  }

  @Test
  void anExcuseLeavesTheDateAlone() {
    Ledger ledger = ledger(7, PeriodUnit.DAYS).with(line(EXCUSED, "2025-06-05T12:00", null));
    Projection p = ledger.project(calendar);

    assertThat(p.lastDay()).isEqualTo(LocalDate.of(2025, 6, 9));
    assertThat(p.reasons()).extracting(Reason::code).contains("excused");
  }

  @ParameterizedTest
  @CsvSource({
    "DAYS, 2025-06-02T10:00, 7",
    "DAYS, 2025-06-03T23:00, 7",
    "DAYS, 2025-06-04T00:00, 6",
    "DAYS, 2025-06-09T23:59, 1",
    "DAYS, 2025-06-10T00:00, -1",
    "DAYS, 2025-06-11T00:00, -2",
    "WORKING_DAYS, 2025-06-07T12:00, 3",
    "WORKING_DAYS, 2025-06-11T12:00, 1",
    "WORKING_DAYS, 2025-06-12T12:00, -1",
    "HOURS, 2025-06-02T10:00, 7",
    "HOURS, 2025-06-02T11:30, 6",
    "HOURS, 2025-06-02T17:00, -1",
    "HOURS, 2025-06-02T18:00, -2",
    "MONTHS, 2025-06-03T00:00, 214",
  })
  void whatIsLeft(PeriodUnit unit, LocalDateTime now, int left) {
    assertThat(ledger(7, unit).left(calendar, now.toInstant(Shanghai.OFFSET))).isEqualTo(left);
  }

  @Test
  void betweenTheCountedEndAndTheRolledOneNothingIsLeftButNobodyIsLate() {
    Ledger ledger =
        new Ledger(rule(7, PeriodUnit.DAYS), List.of(line(STARTED, "2024-09-25T10:00", null)));

    assertThat(ledger.project(calendar).lastDay()).isEqualTo(LocalDate.of(2024, 10, 8));
    assertThat(ledger.left(calendar, at("2024-10-05T10:00"))).isZero();
    assertThat(ledger.left(calendar, at("2024-10-09T00:00"))).isNegative();
  }

  @Test
  void tellsItsStoryInBothLanguages() {
    Ledger ledger =
        ledger(7, PeriodUnit.DAYS)
            .with(line(SUSPENDED, "2025-06-04T12:00", null))
            .with(line(RESUMED, "2025-06-10T08:00", null))
            .with(line(EXTENDED, "2025-06-11T12:00", 3));
    List<Reason> reasons = ledger.project(calendar).reasons();

    assertThat(Explanation.in(Locale.CHINA).say(reasons))
        .contains("决定：7 日（第四十三条）", "延长 3 日：SUPPLEMENT_X（批准人 shenpi，字1号）")
        .anyMatch(s -> s.contains("2025年6月4日（周三）至2025年6月10日（周二） 停止计算"));
    assertThat(Explanation.in(Locale.ENGLISH).say(reasons))
        .contains("Decide: 7 day(s) (第四十三条)")
        .anyMatch(s -> s.startsWith("Stood still Wed 4 Jun 2025 to Tue 10 Jun 2025"));
  }

  private static Ledger ledger(int amount, PeriodUnit unit) {
    return new Ledger(rule(amount, unit), List.of(line(STARTED, "2025-06-02T10:00", null)));
  }

  static DeadlineRule rule(int amount, PeriodUnit unit) {
    return new DeadlineRule(
        "T-RULE",
        "CN",
        LocalDate.of(2022, 1, 1),
        null,
        "决定",
        "Decide",
        amount,
        unit,
        "RECEIVED",
        Owner.OURS,
        DeadlineRule.Ground.list("SUPPLEMENT=SUPPLEMENT_NOTICE"),
        "",
        "",
        "",
        10,
        "approval",
        List.of("RECIPIENT"),
        2,
        "督办",
        "第四十三条",
        false);
  }

  private static Entry line(EntryKind kind, String at, Integer amount) {
    return new Entry(kind, at(at), at(at), amount, "SUPPLEMENT_X", "字1号", "shenpi");
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(Shanghai.OFFSET);
  }
}
