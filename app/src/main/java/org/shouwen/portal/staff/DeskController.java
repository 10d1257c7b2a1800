package org.shouwen.portal.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.shouwen.casefile.CaseSearch;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the staff arrive: how much lies where, what is due first, and the ways to it. */
@Controller
class DeskController {
  private static final List<Way> WAYS =
      List.of(
          new Way("tasklist", "/camunda/app/tasklist/", Set.of()),
          new Way("intake", "/intake", Set.of("reception", "station", "admin")),
          new Way("cases", "/cases", Set.of()),
          new Way("calendar", "/calendar", Set.of()),
          new Way(
              "cockpit",
              "/camunda/app/cockpit/",
              Set.of("supervision", "leader", "audit", "admin")),
          new Way(
              "reports",
              "/reports",
              Set.of("audit", "supervision", "leader", "bureau", "archive", "admin")),
          new Way("roster", "/roster", Set.of("leader", "admin")),
          new Way("admin", "/camunda/app/admin/", Set.of("admin")));

  private static final int NEXT = 8;

  private final CaseSearch search;
  private final CaseLines lines;
  private final Viewers viewers;

  DeskController(CaseSearch search, CaseLines lines, Viewers viewers) {
    this.search = search;
    this.lines = lines;
    this.viewers = viewers;
  }

  @GetMapping("/desk")
  String desk(Model model, Locale locale) {
    Viewer viewer = viewers.current();
    model.addAttribute("name", viewer.name());
    model.addAttribute("counts", counts());
    var next = new CaseSearch.Query(null, null, null, null, 0, NEXT, "due,asc");
    model.addAttribute(
        "next",
        lines.of(
            search.find(next).content().stream().filter(line -> line.due() != null).toList(),
            locale));
    model.addAttribute("ways", WAYS.stream().filter(way -> way.openTo(viewer)).toList());
    return "portal/desk";
  }

  private List<Count> counts() {
    Map<String, Long> known = search.countByState();
    return CaseWords.OPEN.stream()
        .map(state -> new Count(state, known.getOrDefault(state, 0L)))
        .toList();
  }

  record Count(String state, long cases) {}

  record Way(String key, String href, Set<String> groups) {
    boolean openTo(Viewer viewer) {
      return groups.isEmpty() || groups.stream().anyMatch(viewer::in);
    }
  }
}
