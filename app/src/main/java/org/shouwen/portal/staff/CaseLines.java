package org.shouwen.portal.staff;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shouwen.casefile.CaseSearch;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockRang;
import org.shouwen.clock.ClockView;
import org.shouwen.identity.Viewers;
import org.shouwen.portal.clocks.ClockCard;
import org.springframework.stereotype.Component;

/** A page of the list with what each case is due next. */
@Component
class CaseLines {
  private final CaseClocks clocks;
  private final Viewers viewers;
  private final Clock now;

  CaseLines(CaseClocks clocks, Viewers viewers, Clock now) {
    this.clocks = clocks;
    this.viewers = viewers;
    this.now = now;
  }

  List<CaseLine> of(List<CaseSearch.Line> found, Locale locale) {
    Map<String, List<ClockView>> open =
        clocks.openOf(found.stream().map(CaseSearch.Line::number).toList(), locale);
    return found.stream()
        .map(
            line ->
                new CaseLine(
                    line,
                    next(open.getOrDefault(line.number(), List.of())),
                    viewers.nameOf(line.firstContact()),
                    line.handler() == null ? "" : viewers.nameOf(line.handler())))
        .toList();
  }

  /** The next of our own duties; what a party owes is no lateness of ours. */
  private ClockCard next(List<ClockView> open) {
    return ClockCard.of(open, now.instant()).stream()
        .filter(card -> card.clock().owner() == ClockRang.Owner.OURS)
        .findFirst()
        .orElse(null);
  }

  /**
   * @param next null when nothing of ours runs
   */
  record CaseLine(CaseSearch.Line line, ClockCard next, String firstContact, String handler) {}
}
