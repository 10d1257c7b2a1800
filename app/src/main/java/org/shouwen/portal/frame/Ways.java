package org.shouwen.portal.frame;

import java.util.List;
import java.util.Set;
import org.shouwen.identity.Viewer;

/**
 * Which pages are offered to whom. Offering is not permitting: each page and its face check for
 * themselves.
 */
record Ways(String key, String href, Set<String> groups) {
  static final List<Ways> PUBLIC =
      List.of(
          new Ways("nav.home", "/", Set.of()),
          new Ways("nav.progress", "/progress", Set.of()),
          new Ways("nav.items", "/items", Set.of()));

  static final List<Ways> STAFF =
      List.of(
          new Ways("nav.desk", "/desk", Set.of()),
          new Ways("nav.intake", "/intake", Set.of("reception", "station", "admin")),
          new Ways("nav.tasklist", "/camunda/app/tasklist/", Set.of()),
          new Ways("nav.cases", "/cases", Set.of()),
          new Ways("nav.calendar", "/calendar", Set.of()),
          new Ways(
              "nav.reports",
              "/reports",
              Set.of("audit", "supervision", "leader", "bureau", "archive", "admin")),
          new Ways(
              "nav.cockpit",
              "/camunda/app/cockpit/",
              Set.of("supervision", "leader", "audit", "admin")),
          new Ways("nav.admin", "/camunda/app/admin/", Set.of("admin")));

  boolean openTo(Viewer viewer) {
    return groups.isEmpty() || groups.stream().anyMatch(viewer::in);
  }

  /** Whether {@code path} lies on this way; the home page is only itself. */
  boolean leadsTo(String path) {
    return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
  }
}
