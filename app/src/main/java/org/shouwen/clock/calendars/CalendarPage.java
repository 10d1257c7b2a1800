package org.shouwen.clock.calendars;

import java.util.Locale;
import org.shouwen.calendar.Deadline;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.clock.explain.Explanation;
import org.shouwen.identity.Viewer;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A period computed before one's eyes, and the years that are known; an administrator loads a new
 * one here.
 */
@Controller
@RequestMapping("/calendar")
class CalendarPage {
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
      model.addAttribute("problem", new Problem(e.field(), e.getMessage()));
    }
  }

  @PostMapping("/notices")
  String propose(@RequestParam String notice, RedirectAttributes flash) {
    return told(flash, "calendar.proposed", () -> notices.propose(notice));
  }

  @PostMapping("/notices/{id}/approval")
  String approve(@PathVariable String id, RedirectAttributes flash) {
    return told(flash, "calendar.applied", () -> notices.apply(id));
  }

  @PostMapping("/notices/{id}/rejection")
  String reject(@PathVariable String id, RedirectAttributes flash) {
    return told(flash, "calendar.rejected", () -> notices.reject(id));
  }

  private static String told(RedirectAttributes flash, String message, Runnable act) {
    try {
      act.run();
      flash.addFlashAttribute("message", message);
    } catch (InvalidInput e) {
      flash.addFlashAttribute("problem", new Problem(e.field(), e.getMessage()));
    } catch (Refused e) {
      flash.addFlashAttribute("problem", new Problem(null, e.getMessage()));
    }
    return "redirect:/calendar";
  }

  public record Problem(String field, String detail) {}
}
