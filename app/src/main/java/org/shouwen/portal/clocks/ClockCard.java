package org.shouwen.portal.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.shouwen.clock.ClockView;

/**
 * A clock as {@code portal/clock :: card} draws it.
 *
 * @param tone how it looks: late, soon, standing, met, open or over
 */
public record ClockCard(ClockView clock, String tone) {
  private static final Duration SOON = Duration.ofDays(2);

  /** Those that still run first, by due; then the rest in the order of their opening. */
  public static List<ClockCard> of(List<ClockView> clocks, Instant now) {
    return clocks.stream()
        .map(clock -> new ClockCard(clock, tone(clock, now)))
        .sorted(Comparator.comparing(ClockCard::over).thenComparing(ClockCard::due))
        .toList();
  }

  public boolean over() {
    return tone.equals("met") || tone.equals("over");
  }

  /** Done, but after its end. */
  public boolean metLate() {
    return clock.state() == ClockView.State.MET
        && clock.left() != null
        && clock.left().amount() < 0;
  }

  /**
   * Whether the date itself is to be shown: a standing clock has none, a cancelled one no longer.
   */
  public boolean dated() {
    return clock.lastDay() != null
        && clock.state() != ClockView.State.STANDING
        && clock.state() != ClockView.State.CANCELLED;
  }

  /** An urgent limit is a matter of hours: then the minute counts, not the day. */
  public boolean byTheHour() {
    return clock.left() != null && clock.left().unit().equals("HOURS");
  }

  private Instant due() {
    return over() || clock.due() == null ? Instant.MAX : clock.due();
  }

  private static String tone(ClockView clock, Instant now) {
    return switch (clock.state()) {
      case RUNNING ->
          clock.due().isBefore(now)
              ? "late"
              : clock.due().isBefore(now.plus(SOON)) ? "soon" : "open";
      case STANDING -> "standing";
      case MET -> "met";
      case EXPIRED -> clock.owner() == org.shouwen.clock.ClockRang.Owner.OURS ? "late" : "over";
      case CANCELLED -> "over";
    };
  }
}
