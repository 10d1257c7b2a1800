package org.shouwen.portal.residents;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The slip that a resident takes home: number, tracking code, who answers for it, and the way back
 * here.
 */
@Controller
class SlipController {
  private final Followed followed;
  private final Standings standings;
  private final String baseUrl;

  SlipController(
      Followed followed, Standings standings, @Value("${shouwen.base-url}") String baseUrl) {
    this.followed = followed;
    this.standings = standings;
    this.baseUrl = baseUrl;
  }

  @GetMapping("/received/{number}")
  String slip(@PathVariable String number, Model model, Locale locale) {
    if (!followed.has(number)) {
      return "redirect:/progress?number=" + number;
    }
    model.addAttribute("trackingCode", followed.codeOf(number));
    model.addAttribute("standing", standings.of(number, followed.codeOf(number), locale));
    model.addAttribute("address", baseUrl + "/progress");
    return "portal/received";
  }

  /** The number only: whoever finds the picture must still know the code. */
  @GetMapping("/received/{number}/qr.svg")
  @ResponseBody
  ResponseEntity<String> qr(@PathVariable String number) {
    followed.codeOf(number);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("image/svg+xml"))
        .cacheControl(CacheControl.noStore())
        .body(QrPicture.of(baseUrl + "/progress?number=" + number));
  }
}
