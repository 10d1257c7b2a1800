package org.shouwen.reporting;

import java.util.List;
import org.shouwen.clock.ClockView;
import org.springframework.stereotype.Component;

/**
 * Every clock: what it times by which article, where it stands, its ledger, and why it ends when it
 * ends.
 */
@Component
class ClockSection {
  void write(List<ClockView> clocks, Texts texts, Lines lines) {
    lines.section("clocks");
    if (clocks.isEmpty()) {
      lines.add("NONE", texts.of("noClocks"));
    }
    for (ClockView clock : clocks) {
      lines.add(
          "CLOCK",
          clock.title() + "　" + clock.rule(),
          texts.name("clock", clock.state().name()),
          texts.of(
                  "clockFacts",
                  clock.article() == null ? "" : clock.article(),
                  texts.name("owner", clock.owner().name()))
              + (clock.provisional() ? texts.of("provisional") : "")
              + (clock.assumed() ? texts.of("assumed") : ""),
          last(clock, texts),
          left(clock, texts),
          clock == clocks.get(0) ? "first" : "");
      clock.ledger().forEach(line -> lines.add("LEDGER", ledger(line, texts)));
      if (!clock.explanation().isEmpty()) {
        lines.add("EXPLAIN", String.join("\n", clock.explanation()));
      }
    }
  }

  private static String last(ClockView clock, Texts texts) {
    return clock.lastDay() == null
        ? Moments.minute(clock.due())
        : texts.of("lastDay", Moments.day(clock.lastDay()));
  }

  private static String left(ClockView clock, Texts texts) {
    boolean ticks =
        clock.state() == ClockView.State.RUNNING || clock.state() == ClockView.State.STANDING;
    boolean late =
        clock.state() == ClockView.State.MET && clock.left() != null && clock.left().amount() < 0;
    if (!ticks && !late || clock.left() == null) {
      return "";
    }
    String amount = texts.of("amount." + clock.left().unit(), Math.abs(clock.left().amount()));
    return texts.of(clock.left().amount() < 0 ? "overdueBy" : "left", amount);
  }

  private String[] ledger(ClockView.LedgerLine line, Texts texts) {
    return new String[] {
      Moments.minute(line.at()),
      texts.name("ledger", line.entry()) + (line.amount() == null ? "" : " " + line.amount()),
      texts.ground(line.ground()),
      texts.ground(line.paper()),
      line.by() == null ? "" : line.by()
    };
  }
}
