package org.shouwen.portal.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shouwen.casefile.CaseSearch;
import org.shouwen.casefile.Items;
import org.shouwen.directory.Unit;
import org.shouwen.directory.Units;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The viewer's cases: searched, narrowed, sorted, a page at a time. */
@Controller
class CaseListController {
  private static final int PAGE = 20;
  private static final int MOST = 100;
  private final CaseSearch search;
  private final CaseLines lines;
  private final Units units;
  private final Viewers viewers;

  CaseListController(CaseSearch search, CaseLines lines, Units units, Viewers viewers) {
    this.search = search;
    this.lines = lines;
    this.units = units;
    this.viewers = viewers;
  }

  /**
   * The form asks by POST: an ID number, a phone or a name must not come to stand in an address, a
   * history or a log. A case number, or nothing, is sent on to an address that can be kept.
   */
  @PostMapping("/cases")
  String search(@ModelAttribute("asked") Asked asked, Model model, Locale locale) {
    return asked.mayNamePerson()
        ? show(asked, search.find(asked.query(MOST)), model, locale)
        : "redirect:" + asked.at(0);
  }

  /** Whoever types a whole case number wants that case, not a list of one. */
  @GetMapping("/cases")
  String list(@ModelAttribute("asked") Asked asked, Model model, Locale locale) {
    CaseSearch.Page page = search.find(asked.query(PAGE));
    if (page.totalElements() == 1 && page.content().get(0).number().equalsIgnoreCase(asked.q())) {
      return "redirect:/cases/" + page.content().get(0).number();
    }
    return show(asked, page, model, locale);
  }

  private String show(Asked asked, CaseSearch.Page page, Model model, Locale locale) {
    model.addAttribute("found", page);
    model.addAttribute("lines", lines.of(page.content(), locale));
    model.addAttribute("units", offered());
    model.addAttribute("items", Items.ALL);
    model.addAttribute("states", CaseWords.STATES);
    model.addAttribute("sorts", CaseWords.SORTS);
    return "portal/cases";
  }

  /** The viewer's own units and those directly under them. */
  private List<Choice> offered() {
    var offered = new ArrayList<Choice>();
    for (String code : viewers.current().units().stream().sorted().toList()) {
      offered.add(new Choice(code, units.fullName(code)));
      for (Unit child : units.children(code)) {
        offered.add(new Choice(child.code(), units.fullName(child.code())));
      }
    }
    return offered;
  }

  record Choice(String code, String name) {}
}
