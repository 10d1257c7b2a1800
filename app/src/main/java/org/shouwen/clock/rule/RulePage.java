package org.shouwen.clock.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
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

/** All limits with their articles, for every member of staff; changing them, for two people. */
@Controller
@RequestMapping(RulePage.PAGE)
class RulePage {
  static final String PAGE = "/calendar/rules";
  private final ChangingRules rules;
  private final Viewers viewers;

  RulePage(ChangingRules rules, Viewers viewers) {
    this.rules = rules;
    this.viewers = viewers;
  }

  @GetMapping
  String page(Model model, Locale locale) {
    Viewer viewer = viewers.current();
    Explanation words = Explanation.in(locale);
    List<Line> lines = rules.all().stream().map(r -> Line.of(r, words)).toList();
    model.addAttribute("lines", lines);
    model.addAttribute("names", lines.stream().map(Line::rule).distinct().toList());
    model.addAttribute("mayPropose", viewer.in("admin"));
    model.addAttribute("mayDecide", viewer.in("admin") || viewer.in("leader"));
    return "clock/rules";
  }

  @PostMapping
  String propose(
      @RequestParam String rule,
      @RequestParam String amount,
      @RequestParam String validFrom,
      @RequestParam String article,
      @RequestParam(defaultValue = "false") boolean assumed,
      RedirectAttributes flash) {
    return ActOnPage.done(
        PAGE,
        "rules.proposed",
        flash,
        () -> rules.propose(rule, number(amount), date(validFrom), article, assumed));
  }

  @PostMapping("/{id}/approval")
  String approve(@PathVariable String id, RedirectAttributes flash) {
    return ActOnPage.done(PAGE, "rules.approved", flash, () -> rules.approve(id));
  }

  @PostMapping("/{id}/rejection")
  String reject(@PathVariable String id, RedirectAttributes flash) {
    return ActOnPage.done(PAGE, "rules.rejected", flash, () -> rules.reject(id));
  }

  private static int number(String text) {
    if (!text.strip().matches("\\d{1,5}")) {
      throw new InvalidInput("amount", "应为 1 至 3660 的整数");
    }
    return Integer.parseInt(text.strip());
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidInput("validFrom", "应为日期，例如 2027-01-01");
    }
  }

  /** A row as the table shows it. */
  public record Line(
      String id,
      String rule,
      int version,
      String title,
      String limit,
      String start,
      String owner,
      LocalDate validFrom,
      LocalDate validTo,
      String article,
      boolean assumed,
      String state,
      String proposedBy,
      String decidedBy) {
    static Line of(RuleRow row, Explanation words) {
      var rule = row.content();
      return new Line(
          row.getId(),
          rule.rule(),
          row.getVersion(),
          words.isEnglish() ? rule.titleEn() : rule.title(),
          rule.amount() + " " + words.word("clock.unit." + rule.unit()),
          words.word("clock.event." + rule.startEvent()),
          rule.owner().name(),
          rule.validFrom(),
          rule.validTo(),
          rule.article(),
          rule.assumed(),
          row.getState().name(),
          row.getProposedBy(),
          row.getDecidedBy());
    }
  }
}
