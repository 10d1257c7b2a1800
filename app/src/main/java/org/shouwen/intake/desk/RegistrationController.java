package org.shouwen.intake.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.shouwen.casefile.Items;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.intake.Duplicates;
import org.shouwen.intake.FirstContacts;
import org.shouwen.intake.Requests.Received;
import org.shouwen.intake.Suggestions;
import org.shouwen.problem.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/**
 * The receptionist's page: registers in a minute with the phone at the ear, and works without
 * scripts too.
 */
@Controller
class RegistrationController {
  /** Tasklist's own way of searching, with the case number as business key. */
  private static final String TASKS_OF_CASE = "/camunda/app/tasklist/default/#/?searchQuery=";

  private static final String QUERY =
      "[{\"type\":\"processInstanceBusinessKey\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]";
  private static final List<String> CHANNELS =
      List.of(
          "HOTLINE",
          "WINDOW",
          "GOVERNANCE_CENTRE",
          "HOTLINE_12345",
          "PETITION",
          "ORGANISATION",
          "VILLAGE",
          "OUTREACH",
          "COURT",
          "POLICE",
          "PROCURATORATE");
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

  private final Registering registering;
  private final Duplicates duplicates;
  private final Suggestions suggestions;
  private final UnitSearch units;
  private final FirstContacts contacts;
  private final Viewers viewers;

  RegistrationController(
      Registering registering,
      Duplicates duplicates,
      Suggestions suggestions,
      UnitSearch units,
      FirstContacts contacts,
      Viewers viewers) {
    this.registering = registering;
    this.duplicates = duplicates;
    this.suggestions = suggestions;
    this.units = units;
    this.contacts = contacts;
    this.viewers = viewers;
  }

  @GetMapping("/intake")
  String form(@RequestParam(defaultValue = "HOTLINE") String channel, Model model) {
    Viewer viewer = viewers.current();
    registering.check(viewer);
    String home = viewer.units().size() == 1 ? viewer.units().iterator().next() : null;
    return show(DeskForm.blank(UUID.randomUUID().toString(), channel, units.line(home)), model);
  }

  @PostMapping("/intake")
  String register(
      @ModelAttribute("ask") DeskForm ask,
      BindingResult unread,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    try {
      if (unread.hasErrors()) {
        throw new InvalidInput(unread.getFieldErrors().get(0).getField(), "日期请按 年-月-日 填写");
      }
      Received received = registering.register(ask);
      next.addFlashAttribute("received", received);
      next.addFlashAttribute("next", ask.next());
      String contact = contacts.of(received.number()).acting();
      if (!contact.equals(viewers.current().id())) {
        next.addFlashAttribute("contact", viewers.nameOf(contact));
      }
      return "redirect:/intake/" + received.number();
    } catch (InvalidInput wrong) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("problem", wrong);
      model.addAttribute(
          "late", wrong.faults().stream().anyMatch(f -> f.field().equals("lateReason")));
      return show(ask, model);
    }
  }

  /** The code is told once: reading the page again shows the number alone. */
  @GetMapping("/intake/{number:[0-9].*}")
  String registered(@PathVariable String number, Model model) {
    registering.check(viewers.current());
    model.addAttribute("number", number);
    model.addAttribute("task", TASKS_OF_CASE + UriUtils.encode(QUERY.formatted(number), UTF_8));
    return "intake/registered";
  }

  @PostMapping("/intake/chase")
  String chase(@RequestParam String number, @RequestParam String text, RedirectAttributes next) {
    registering.check(viewers.current());
    duplicates.chase(number, text);
    next.addFlashAttribute("message", "intake.chased");
    return "redirect:/intake";
  }

  private String show(DeskForm ask, Model model) {
    model.addAttribute("ask", ask);
    model.addAttribute("channels", CHANNELS);
    model.addAttribute("groups", GROUPS);
    model.addAttribute("items", Items.ALL);
    model.addAttribute(
        "matters",
        DeskForm.given(ask.item()) == null ? List.of() : suggestions.matters(ask.item()));
    var person = ask.applicant();
    model.addAttribute(
        "similar",
        person == null
            ? List.of()
            : duplicates.of(
                person.idNumber(),
                person.phone(),
                ask.opponent() == null ? null : ask.opponent().name(),
                DeskForm.given(ask.matter())));
    return "intake/desk";
  }
}
