package org.shouwen.portal.staff;

import org.shouwen.legalaid.OfferRecalls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back, from the case's page, an offer that counsel does not answer. */
@Controller
class OfferController {
  private final OfferRecalls recalls;

  OfferController(OfferRecalls recalls) {
    this.recalls = recalls;
  }

  @PostMapping("/cases/{number}/offer/recall")
  String recall(@PathVariable String number, @RequestParam String reason, RedirectAttributes next) {
    recalls.recall(number, reason);
    next.addFlashAttribute("message", "recall.done");
    return "redirect:/cases/" + number + "#tasks";
  }
}
