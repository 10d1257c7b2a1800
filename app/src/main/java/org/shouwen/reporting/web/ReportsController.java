package org.shouwen.reporting.web;

import java.time.Clock;
import java.time.YearMonth;
import org.shouwen.casefile.CaseSearch;
import org.shouwen.casefile.Items;
import org.shouwen.directory.Unit;
import org.shouwen.directory.Units;
import org.shouwen.identity.Viewers;
import org.shouwen.reporting.order.Ordering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditors' page: find a case and print its process; print a month's register. */
@Controller
class ReportsController {
  private static final int SHOWN = 20;

  private final Readers readers;
  private final CaseSearch search;
  private final Viewers viewers;
  private final Units units;
  private final Ordering ordering;
  private final Clock clock;

  ReportsController(
      Readers readers,
      CaseSearch search,
      Viewers viewers,
      Units units,
      Ordering ordering,
      Clock clock) {
    this.readers = readers;
    this.search = search;
    this.viewers = viewers;
    this.units = units;
    this.ordering = ordering;
    this.clock = clock;
  }

  @GetMapping("/reports")
  String form(Model model) {
    return show("", model);
  }

  /** By POST: an ID number, phone or name must not stand in an address, a history or a log. */
  @PostMapping("/reports")
  String search(@RequestParam(defaultValue = "") String q, Model model) {
    return show(q, model);
  }

  private String show(String q, Model model) {
    readers.check();
    model.addAttribute("q", q);
    if (!q.isBlank()) {
      model.addAttribute(
          "found",
          search.find(new CaseSearch.Query(null, null, null, q.strip(), 0, SHOWN, null)).content());
    }
    model.addAttribute("month", YearMonth.now(clock).toString());
    model.addAttribute("items", Items.ALL);
    model.addAttribute("orders", ordering.mine());
    model.addAttribute("atOnce", ordering.longestAtOnce());
    model.addAttribute(
        "offices",
        viewers.current().units().stream()
            .sorted()
            .flatMap(code -> units.officesUnder(code).stream())
            .filter(unit -> unit.level() != Unit.Level.TOWN)
            .map(unit -> new Office(unit.code(), units.fullName(unit.code())))
            .toList());
    return "reporting/reports";
  }

  /** A choice of the form. */
  public record Office(String code, String name) {}
}
