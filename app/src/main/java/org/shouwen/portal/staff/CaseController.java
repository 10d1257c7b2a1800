package org.shouwen.portal.staff;

import java.util.Locale;
import org.shouwen.casefile.PersonalData;
import org.shouwen.casefile.Writers;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The case behind a task. */
@Controller
class CaseController {
  private final CasePages pages;
  private final PersonalData personalData;
  private final Writers writers;

  CaseController(CasePages pages, PersonalData personalData, Writers writers) {
    this.pages = pages;
    this.personalData = personalData;
    this.writers = writers;
  }

  @GetMapping("/cases/{number}")
  String show(@PathVariable String number, Model model, Locale locale) {
    model.addAttribute("page", pages.of(number, locale, null));
    return "portal/case";
  }

  /**
   * Shows one party's data, once, in this answer alone: it must not outlive the page in a session
   * or come back by reloading an address.
   */
  @PostMapping("/cases/{number}/parties/{party}/reveal")
  String reveal(
      @PathVariable String number,
      @PathVariable String party,
      @RequestParam String reason,
      Model model,
      Locale locale) {
    writers.check(number);
    if (reason.isBlank()) {
      throw new InvalidInput("parties", "请写明为什么要看，这句话会记入查阅记录。");
    }
    PersonalData.Clear clear = personalData.reveal(number, party, reason.strip());
    model.addAttribute("page", pages.of(number, locale, clear));
    return "portal/case";
  }
}
