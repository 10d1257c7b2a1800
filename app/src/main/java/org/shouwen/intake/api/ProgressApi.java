package org.shouwen.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.shouwen.intake.Following;
import org.shouwen.problem.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a request stands. A wrong code and a number that does not exist are answered alike, and not
 * too often.
 */
@RestController
@Tag(name = "requests")
class ProgressApi {
  private final Following following;
  private final RateLimits limits;

  ProgressApi(Following following, RateLimits limits) {
    this.following = following;
    this.limits = limits;
  }

  @GetMapping("/api/requests/{number}")
  @Operation(summary = "Progress, clocks with their explanations, and what is awaited")
  ResponseEntity<Following.Progress> progress(
      @PathVariable String number,
      @RequestHeader(name = "Tracking-Code", required = false) String trackingCode,
      HttpServletRequest caller,
      Locale locale) {
    limits.mayTry(caller);
    try {
      return ResponseEntity.ok()
          .cacheControl(CacheControl.noStore())
          .body(following.of(number, trackingCode, locale));
    } catch (NotFound e) {
      limits.wrongCode(caller);
      throw e;
    }
  }
}
