package org.shouwen.portal.residents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.shouwen.casefile.Cases;
import org.shouwen.intake.PublicLimits;
import org.shouwen.problem.TooManyRequests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Number and tracking code open the request's own page. */
@Controller
class FollowingController {
  private final Cases cases;
  private final Standings standings;
  private final Followed followed;
  private final PublicLimits limits;

  FollowingController(Cases cases, Standings standings, Followed followed, PublicLimits limits) {
    this.cases = cases;
    this.standings = standings;
    this.followed = followed;
    this.limits = limits;
  }

  @GetMapping("/progress")
  String ask(@RequestParam(defaultValue = "") String number, Model model) {
    model.addAttribute("number", number);
    return "portal/progress";
  }

  @PostMapping("/progress")
  String open(
      @RequestParam String number,
      @RequestParam String trackingCode,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    String typed = number.strip().toUpperCase(Locale.ROOT);
    String code = trackingCode.strip().toUpperCase(Locale.ROOT);
    try {
      limits.mayTry(request);
    } catch (TooManyRequests often) {
      return refuse(HttpStatus.TOO_MANY_REQUESTS, number, "follow.slow", response, model);
    }
    if (!cases.tracks(typed, code)) {
      limits.wrongCode(request);
      return refuse(HttpStatus.NOT_FOUND, number, "follow.wrong", response, model);
    }
    followed.add(typed, code);
    return "redirect:/progress/" + typed;
  }

  @GetMapping("/progress/{number}")
  String show(@PathVariable String number, Model model, Locale locale) {
    if (!followed.has(number)) {
      return "redirect:/progress?number=" + number;
    }
    model.addAttribute("standing", standings.of(number, followed.codeOf(number), locale));
    return "portal/standing";
  }

  /** For terminals that many people use. */
  @PostMapping("/progress/forget")
  String forget() {
    followed.forget();
    return "redirect:/";
  }

  private static String refuse(
      HttpStatus status, String number, String why, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("number", number);
    model.addAttribute("why", why);
    return "portal/progress";
  }
}
