package org.shouwen.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.shouwen.evaluation.Ratings;
import org.shouwen.problem.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The resident rates, once. */
@RestController
@Tag(name = "requests")
class RatingApi {
  private final Ratings ratings;
  private final RateLimits limits;

  RatingApi(Ratings ratings, RateLimits limits) {
    this.ratings = ratings;
    this.limits = limits;
  }

  @PostMapping("/api/requests/{number}/rating")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Rates the service, 1 to 5, once")
  Answer rate(
      @PathVariable String number,
      @RequestHeader(name = "Tracking-Code", required = false) String trackingCode,
      @RequestBody Given given,
      HttpServletRequest caller) {
    limits.mayTry(caller);
    try {
      var rating = ratings.rate(number, trackingCode, given.score(), given.comment());
      return new Answer(rating.caseNumber(), rating.score(), rating.at());
    } catch (NotFound e) {
      limits.wrongCode(caller);
      throw e;
    }
  }

  record Given(Integer score, String comment) {}

  record Answer(String number, int score, Instant at) {}
}
