package org.shouwen.clock.ledger;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.shouwen.calendar.WorkCalendar;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.calendars.Calendars;
import org.shouwen.clock.explain.Explanation;
import org.shouwen.clock.rule.RuleBook;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows clocks: every date anew from the ledger, with its reasons in words. */
@Component("caseClocks")
@Transactional(readOnly = true)
class Clocks implements CaseClocks {
  private final ClockRows rows;
  private final EntryRows entries;
  private final RuleBook rules;
  private final Calendars calendars;
  private final Viewers viewers;
  private final Clock clock;

  Clocks(
      ClockRows rows,
      EntryRows entries,
      RuleBook rules,
      Calendars calendars,
      Viewers viewers,
      Clock clock) {
    this.rows = rows;
    this.entries = entries;
    this.rules = rules;
    this.calendars = calendars;
    this.viewers = viewers;
    this.clock = clock;
  }

  @Override
  public List<ClockView> of(String caseNumber, Locale locale) {
    return views(rows.findByCaseNumberOrderByOpenedSeqAscIdAsc(caseNumber), locale);
  }

  @Override
  public Map<String, List<ClockView>> openOf(Collection<String> caseNumbers, Locale locale) {
    return views(rows.openOf(caseNumbers), locale).stream()
        .collect(Collectors.groupingBy(ClockView::caseNumber));
  }

  private List<ClockView> views(List<ClockRow> wanted, Locale locale) {
    Map<String, List<Entry>> lines =
        entries.findByClockIdInOrderBySeq(wanted.stream().map(ClockRow::getId).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    EntryRow::clockId, Collectors.mapping(EntryRow::entry, Collectors.toList())));
    return wanted.stream().map(r -> view(r, lines.get(r.getId()), Explanation.in(locale))).toList();
  }

  private ClockView view(ClockRow row, List<Entry> lines, Explanation words) {
    // Residents read this too: it says who entered a line, never by which login.
    List<Entry> named = lines.stream().map(e -> e.by(viewers.nameOf(e.by()))).toList();
    Ledger ledger = new Ledger(rules.ofRow(row.getRuleId()), named);
    // A closed clock keeps the date that counted when it closed, whatever a later calendar says.
    WorkCalendar calendar =
        row.isOpen() ? calendars.current() : calendars.asOf(row.calendarSequence());
    Projection p = ledger.project(calendar);
    return new ClockView(
        row.getId(),
        row.getCaseNumber(),
        row.getRule(),
        words.isEnglish() ? ledger.rule().titleEn() : ledger.rule().title(),
        ledger.rule().article(),
        row.getOwner(),
        row.getState(),
        ledger.start(),
        row.getLastDay(),
        row.getDueAt(),
        row.isProvisional(),
        ledger.rule().assumed(),
        new ClockView.Left(
            ledger.left(calendar, ledger.closed().map(Entry::at).orElse(clock.instant())),
            ledger.leftUnit().name()),
        named.stream()
            .map(
                e ->
                    new ClockView.LedgerLine(
                        e.at(), e.kind().name(), e.amount(), e.ground(), e.paper(), e.by()))
            .toList(),
        words.say(p.reasons()));
  }
}
