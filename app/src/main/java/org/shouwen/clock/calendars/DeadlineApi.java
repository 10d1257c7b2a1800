package org.shouwen.clock.calendars;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.shouwen.calendar.Deadline;
import org.shouwen.calendar.Shanghai;
import org.shouwen.clock.explain.Explanation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Computes any statutory period, for staff and for other systems. */
@RestController
@Tag(name = "calendar", description = "期间计算 Statutory periods")
class DeadlineApi {
  private final Calendars calendars;

  DeadlineApi(Calendars calendars) {
    this.calendars = calendars;
  }

  /** Parameters are texts so that what is wrong is answered with the name of the field. */
  @GetMapping("/api/calendar/deadline")
  @Operation(summary = "When a period ends, and why then")
  Answer deadline(
      @RequestParam(defaultValue = "") String start,
      @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "") String unit,
      Locale locale) {
    Deadline end = calendars.deadlines().end(TermInput.read(start, amount, unit));
    return new Answer(
        end.due().atOffset(Shanghai.OFFSET).format(ISO_OFFSET_DATE_TIME),
        end.lastDay().toString(),
        end.provisional(),
        Explanation.in(locale).say(end.reasons()));
  }

  /**
   * @param due ISO 8601 with the offset +08:00; 24:00 of the last day is written as 00:00 of the
   *     next
   * @param lastDay the last day on which the act is in time
   */
  record Answer(String due, String lastDay, boolean provisional, List<String> explanation) {}
}
