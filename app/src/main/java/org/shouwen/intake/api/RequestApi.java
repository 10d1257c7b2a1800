package org.shouwen.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.shouwen.intake.Requests;
import org.shouwen.intake.Suggestions.Suggestion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The public door for programs. */
@RestController
@Tag(name = "requests", description = "诉求 Requests of residents")
class RequestApi {
  private final Requests requests;
  private final RateLimits limits;

  RequestApi(Requests requests, RateLimits limits) {
    this.requests = requests;
    this.limits = limits;
  }

  @PostMapping(path = "/api/requests", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Hands a request in",
      description =
          "With Idempotency-Key the same request again opens nothing and answers the same; another body under the same key is refused with 422.")
  ResponseEntity<Answer> receive(
      @org.springframework.web.bind.annotation.RequestBody RequestBody body,
      @RequestHeader(name = "Idempotency-Key", required = false) String idempotencyKey,
      HttpServletRequest caller) {
    limits.newRequest(caller);
    Requests.Received received = requests.receive(body.toRequest(), idempotencyKey);
    return ResponseEntity.created(URI.create("/api/requests/" + received.number()))
        .body(Answer.of(received, body.ignored()));
  }

  /**
   * @param trackingCode shown this once
   * @param suggestion why this item, when none was given
   * @param ignored names of fields that nobody here reads
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Answer(
      String number,
      String trackingCode,
      String item,
      String state,
      Suggestion suggestion,
      List<String> ignored) {
    static Answer of(Requests.Received received, List<String> ignored) {
      return new Answer(
          received.number(),
          received.trackingCode(),
          received.item(),
          received.state(),
          received.suggestion(),
          ignored);
    }
  }
}
