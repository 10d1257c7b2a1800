package org.shouwen.legalaid.assigning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.shouwen.legalaid.OfferRecalls;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases/{number}/offer/recall")
@Tag(name = "legal aid", description = "法律援助 Legal aid")
class RecallApi {
  private final OfferRecalls recalls;

  RecallApi(OfferRecalls recalls) {
    this.recalls = recalls;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take back an offer that counsel does not answer (dispatchers)")
  void recall(@PathVariable String number, @RequestBody Reason reason) {
    recalls.recall(number, reason.reason());
  }

  /**
   * @param reason at most 500 characters
   */
  record Reason(String reason) {}
}
