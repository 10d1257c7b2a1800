package org.shouwen.notary.examining;

import java.time.Clock;
import java.util.Locale;
import org.shouwen.clock.CaseClocks;
import org.springframework.stereotype.Component;

/** Whether the six months from acceptance are over, by their clock. */
@Component
class SixMonths {
  private static final String RULE = "NO-TERMINATION";
  private final CaseClocks clocks;
  private final Clock clock;

  SixMonths(CaseClocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  boolean areOver(String caseNumber) {
    return clocks.of(caseNumber, Locale.CHINESE).stream()
        .filter(c -> c.rule().equals(RULE))
        .anyMatch(c -> c.due() != null && !clock.instant().isBefore(c.due()));
  }
}
