package org.shouwen.clock.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.calendar.Reason;
import org.shouwen.calendar.Shanghai;
import org.shouwen.clock.DeadlineRule;

/** The part of an explanation that the ledger tells; the calendar tells the rest. */
final class Narration {
  private Narration() {}

  static List<Reason> before(Ledger ledger) {
    DeadlineRule rule = ledger.rule();
    List<Reason> said = new ArrayList<>();
    said.add(
        Reason.of(
            "rule." + rule.unit(),
            new Title(rule.title(), rule.titleEn()),
            rule.amount(),
            rule.article()));
    said.add(Reason.of("start", countedFrom(ledger), ledger.start()));
    ledger
        .last(EntryKind.CORRECTED)
        .ifPresent(e -> said.add(Reason.of("corrected", e.ground(), e.paper(), e.by())));
    ledger
        .extensions()
        .forEach(
            e ->
                said.add(
                    Reason.of(
                        "extended." + rule.unit(), e.amount(), e.by(), e.ground(), e.paper())));
    return said;
  }

  static Reason stands(Ledger ledger, Entry since, int left) {
    return Reason.of(
        "stands." + ledger.leftUnit(), since.at(), since.ground(), since.paper(), left);
  }

  /** The event itself once it is recorded, until then what stood in for it. */
  private static String countedFrom(Ledger ledger) {
    return ledger
        .last(EntryKind.CORRECTED)
        .map(corrected -> ledger.rule().startEvent())
        .or(() -> ledger.last(EntryKind.STARTED).map(Entry::ground))
        .orElse(ledger.rule().startEvent());
  }

  static List<Reason> after(Ledger ledger, Instant due) {
    List<Reason> said = new ArrayList<>();
    ledger
        .closed()
        .filter(e -> e.kind() == EntryKind.MET)
        .ifPresent(e -> said.add(met(ledger.rule(), e, due)));
    ledger.excused().ifPresent(e -> said.add(Reason.of("excused", e.ground(), e.paper())));
    if (ledger.rule().assumed()) {
      said.add(Reason.of("assumed"));
    }
    return said;
  }

  private static Reason met(DeadlineRule rule, Entry met, Instant due) {
    Object when = rule.unit() == PeriodUnit.HOURS ? met.at() : Shanghai.day(met.at());
    return Reason.of(met.at().isBefore(due) ? "met" : "met.late", when);
  }

  /** A rule's title in both languages. */
  record Title(String chinese, String english) implements org.shouwen.clock.explain.TwoTongued {}
}
