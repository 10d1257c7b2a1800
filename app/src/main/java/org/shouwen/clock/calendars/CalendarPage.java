package org.shouwen.clock.calendars;

import java.util.Locale;
import org.shouwen.calendar.Deadline;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.clock.explain.Explanation;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.ActOnPage;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A period computed before one's eyes, and the years that are known; an administrator loads a new
 * one here.
 */
@Controller
@RequestMapping(CalendarPage.PAGE)
class CalendarPage {
  static final String PAGE = "/calendar";
  private final Calendars calendars;
  private final LoadingNotices notices;
  private final Viewers viewers;

  CalendarPage(Calendars calendars, LoadingNotices notices, Viewers viewers) {
    this.calendars = calendars;
    this.notices = notices;
    this.viewers = viewers;
  }

  @GetMapping
  String page(
      @RequestParam(defaultValue = "") String start,
      @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "DAYS") String unit,
      Model model,
      Locale locale) {
    model.addAttribute("start", start);
    model.addAttribute("amount", amount);
    model.addAttribute("unit", unit);
    model.addAttribute("units", PeriodUnit.values());
    if (!start.isEmpty() || !amount.isEmpty()) {
      compute(start, amount, unit, model, Explanation.in(locale));
    }
    Viewer viewer = viewers.current();
    model.addAttribute("years", calendars.current().notices());
    model.addAttribute("loaded", notices.all());
    model.addAttribute("mayPropose", viewer.in("admin"));
    model.addAttribute("mayDecide", viewer.in("admin") || viewer.in("leader"));
    return "clock/calendar";
  }

  private void compute(String start, String amount, String unit, Model model, Explanation words) {
    try {
      Deadline end = calendars.deadlines().end(TermInput.read(start, amount, unit));
      model.addAttribute("deadline", end);
      model.addAttribute("explanation", words.say(end.reasons()));
    } catch (InvalidInput e) {
      model.addAttribute("problem", e);
    }
  }

  @PostMapping("/notices")
  String propose(@RequestParam String notice, RedirectAttributes flash) {
    return ActOnPage.done(PAGE, "calendar.proposed", flash, () -> notices.propose(notice));
  }

  @PostMapping("/notices/{id}/approval")
  String approve(@PathVariable String id, RedirectAttributes flash) {
    return ActOnPage.done(PAGE, "calendar.applied", flash, () -> notices.apply(id));
  }

  @PostMapping("/notices/{id}/rejection")
  String reject(@PathVariable String id, RedirectAttributes flash) {
    return ActOnPage.done(PAGE, "calendar.rejected", flash, () -> notices.reject(id));
  }
}
