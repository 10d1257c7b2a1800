package org.shouwen.engine.demo;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.shouwen.engine.BusinessTime;
import org.shouwen.problem.InvalidInput;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's time machine; no such path outside the demo profile. */
@RestController
@Profile("demo")
@RequestMapping("/api/demo/clock")
class DemoClockController {
  private static final Duration LONGEST = Duration.ofDays(366 * 3L);
  private final DemoClock clock;
  private final BusinessTime time;

  DemoClockController(DemoClock clock, BusinessTime time) {
    this.clock = clock;
    this.time = time;
  }

  @GetMapping
  Now now() {
    return new Now(time.instant().atZone(BusinessTime.ZONE).toOffsetDateTime());
  }

  @PostMapping
  Now advance(@RequestBody Advance request) {
    return new Now(
        clock.advance(duration(request.advance())).atZone(BusinessTime.ZONE).toOffsetDateTime());
  }

  private static Duration duration(String iso) {
    try {
      Duration by = Duration.parse(iso == null ? "" : iso);
      if (by.isNegative() || by.compareTo(LONGEST) > 0) {
        throw new InvalidInput("advance", "只能向前拨，且一次不超过三年");
      }
      return by;
    } catch (DateTimeParseException e) {
      throw new InvalidInput("advance", "应为 ISO 8601 时长，如 P7D、PT36H");
    }
  }

  record Advance(String advance) {}

  record Now(OffsetDateTime now) {}
}
