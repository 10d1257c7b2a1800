package org.shouwen.portal.residents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.shouwen.intake.PublicLimits;
import org.shouwen.intake.Requests;
import org.shouwen.portal.places.Place;
import org.shouwen.portal.places.Places;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.TooManyRequests;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The residents' front door: ask in plain words, get one number at once. */
@Controller
class AskingController {
  private static final List<String> GROUPS =
      List.of(
          "ELDERLY",
          "MINOR",
          "DISABLED",
          "WOMAN_DV",
          "MIGRANT_WORKER",
          "LOW_INCOME",
          "VETERAN",
          "INFORMANT");

  private final Requests requests;
  private final Places places;
  private final Followed followed;
  private final PublicLimits limits;

  AskingController(Requests requests, Places places, Followed followed, PublicLimits limits) {
    this.limits = limits;
    this.requests = requests;
    this.places = places;
    this.followed = followed;
  }

  @GetMapping("/")
  String form(@RequestParam(defaultValue = "WEB") String channel, Model model) {
    return show(AskForm.blank(UUID.randomUUID().toString(), channel), places.of(null), model);
  }

  /** Without scripts the place is picked one level a step. */
  @PostMapping(path = "/", params = "step=place")
  String place(@ModelAttribute("ask") AskForm ask, BindingResult unread, Model model) {
    return show(ask, places.of(ask.place()), model);
  }

  @PostMapping("/")
  String ask(
      @ModelAttribute("ask") AskForm ask,
      BindingResult unread,
      Model model,
      HttpServletRequest caller,
      HttpServletResponse response) {
    Place place = places.of(ask.place());
    try {
      limits.newRequest(caller);
      if (unread.hasErrors()) {
        throw new InvalidInput(unread.getFieldErrors().get(0).getField(), "日期请按 年-月-日 填写。");
      }
      Requests.Received received = requests.receive(ask.to(place.code()), ask.key());
      followed.add(received.number(), received.trackingCode());
      return "redirect:/received/" + received.number();
    } catch (InvalidInput wrong) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("problem", wrong);
      return show(ask, place, model);
    } catch (TooManyRequests often) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(often.retryAfterSeconds()));
      model.addAttribute("problem", often);
      return show(ask, place, model);
    }
  }

  private static String show(AskForm ask, Place place, Model model) {
    model.addAttribute("ask", ask);
    model.addAttribute("place", place);
    model.addAttribute("groups", GROUPS);
    return "portal/home";
  }
}
