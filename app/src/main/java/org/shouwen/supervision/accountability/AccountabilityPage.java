package org.shouwen.supervision.accountability;

import jakarta.servlet.http.HttpServletResponse;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of those who take part; for all others there is none (404). */
@Controller
@RequestMapping("/cases/{number}/accountability")
class AccountabilityPage {
  private final Accountabilities accountabilities;
  private final Viewers viewers;

  AccountabilityPage(Accountabilities accountabilities, Viewers viewers) {
    this.accountabilities = accountabilities;
    this.viewers = viewers;
  }

  @GetMapping
  public String show(@PathVariable String number, Model model) {
    var shown =
        accountabilities.of(number).stream().map(a -> AccountabilityShown.of(a, viewers)).toList();
    var viewer = viewers.current();
    model.addAttribute("number", number);
    model.addAttribute("rows", shown);
    model.addAttribute("measures", Accountabilities.MEASURES);
    model.addAttribute("me", viewer.id());
    model.addAttribute("proposes", viewer.in("supervision"));
    model.addAttribute("decides", viewer.in("leader"));
    model.addAttribute(
        "waiting", viewer.in("supervision") ? accountabilities.waiting(number).orElse(null) : null);
    return "supervision/accountability";
  }

  @PostMapping("/proposal")
  public String propose(
      @PathVariable String number,
      @RequestParam String person,
      @RequestParam String circumstance,
      @RequestParam String facts,
      @RequestParam String proposal,
      Model model,
      HttpServletResponse response) {
    return then(
        number,
        model,
        response,
        () -> accountabilities.propose(number, person.strip(), circumstance, facts, proposal));
  }

  @PostMapping("/statement")
  public String state(
      @PathVariable String number,
      @RequestParam String statement,
      Model model,
      HttpServletResponse response) {
    return then(number, model, response, () -> accountabilities.state(number, statement));
  }

  @PostMapping("/decision")
  public String decide(
      @PathVariable String number,
      @RequestParam String id,
      @RequestParam String decision,
      @RequestParam String reason,
      Model model,
      HttpServletResponse response) {
    return then(
        number, model, response, () -> accountabilities.decide(number, id, decision, reason));
  }

  private String then(String number, Model model, HttpServletResponse response, Runnable act) {
    try {
      act.run();
    } catch (InvalidInput | Refused no) {
      response.setStatus(422);
      model.addAttribute("problem", no.getMessage());
      return show(number, model);
    }
    return "redirect:/cases/" + number + "/accountability";
  }
}
