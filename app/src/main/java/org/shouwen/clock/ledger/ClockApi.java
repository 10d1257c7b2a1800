package org.shouwen.clock.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ChangingClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.TimedCases;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an approver may do to a clock, each on a ground of its rule and with its paper; there is no
 * other button.
 */
@RestController
@RequestMapping("/api/clocks/{id}")
@Tag(name = "clocks", description = "时限 Statutory clocks")
class ClockApi {
  private final ClockRows rows;
  private final ChangingClocks changing;
  private final CaseClocks clocks;
  private final ObjectProvider<TimedCases> cases;

  ClockApi(
      ClockRows rows,
      ChangingClocks changing,
      CaseClocks clocks,
      ObjectProvider<TimedCases> cases) {
    this.rows = rows;
    this.changing = changing;
    this.clocks = clocks;
    this.cases = cases;
  }

  @PostMapping("/standstill")
  @Operation(summary = "Let the clock stand, on a ground of its rule")
  ClockView stand(@PathVariable String id, @RequestBody Change change, Locale locale) {
    return changed(id, locale, () -> changing.stand(id, text(change.ground()), change.paper()));
  }

  @PostMapping("/resumption")
  @Operation(summary = "Let it run again")
  ClockView resume(@PathVariable String id, @RequestBody Change change, Locale locale) {
    return changed(id, locale, () -> changing.resume(id, change.paper()));
  }

  @PostMapping("/extension")
  @Operation(summary = "Extend it once, up to its rule's cap")
  ClockView extend(@PathVariable String id, @RequestBody Change change, Locale locale) {
    int amount = change.amount() == null ? 0 : change.amount();
    return changed(id, locale, () -> changing.extend(id, amount, change.ground(), change.paper()));
  }

  @PostMapping("/excuse")
  @Operation(summary = "Being late is not its owner's fault")
  ClockView excuse(@PathVariable String id, @RequestBody Change change, Locale locale) {
    return changed(id, locale, () -> changing.excuse(id, text(change.ground()), change.paper()));
  }

  @PostMapping("/correction")
  @Operation(summary = "It counts from another moment than was recorded")
  ClockView correct(@PathVariable String id, @RequestBody Change change, Locale locale) {
    return changed(
        id,
        locale,
        () -> changing.correct(id, start(change.start()), change.ground(), change.paper()));
  }

  private ClockView changed(String id, Locale locale, Runnable change) {
    ClockRow row = rows.findById(id).orElseThrow(() -> new NotFound("没有这个时限"));
    TimedCases seen = cases.getIfAvailable();
    if (seen == null) {
      throw new NotFound("没有这个时限");
    }
    seen.requireVisible(row.getCaseNumber());
    change.run();
    return clocks.of(row.getCaseNumber(), locale).stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Instant start(String text) {
    try {
      return OffsetDateTime.parse(text(text)).toInstant();
    } catch (DateTimeException e) {
      throw new InvalidInput("start", "应为带时区的日期时间，例如 2025-09-26T10:30:00+08:00");
    }
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  /**
   * @param ground code of a ground of the rule; for an extension or a correction the reason in
   *     words
   * @param paper the paper of the case that says so, by id or 文号
   * @param amount of an extension, in the rule's unit
   * @param start of a correction, ISO 8601 with offset
   */
  record Change(String ground, String paper, Integer amount, String start) {}
}
