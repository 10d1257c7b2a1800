package org.shouwen.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.shouwen.clock.ClockView;

/** How a resident follows his case, by its number and the code that he alone was given. */
public interface Following {
  /**
   * @throws org.shouwen.problem.NotFound when there is no such case or the code is not its own; the
   *     two are not told apart
   */
  Progress of(String number, String trackingCode, Locale locale);

  /**
   * What a resident may see: nothing personal, so that a code that got lost gives nobody away.
   *
   * @param stateName for people, in the language asked for
   * @param firstContact the name of who answers for the case now
   * @param awaited never null
   */
  record Progress(
      String number,
      String item,
      String matter,
      String state,
      String stateName,
      String outcome,
      Instant receivedAt,
      Instant recordedAt,
      String office,
      String firstContact,
      Awaited awaited,
      List<ClockView> clocks) {}

  /**
   * Whose move it is.
   *
   * @param from YOU, US or NOBODY
   * @param by last day of the clock that runs for it, null when none does
   */
  record Awaited(String from, String what, LocalDate by) {}
}
