package org.shouwen.casefile.web;

import java.util.Set;
import org.shouwen.casefile.Cases;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may add to a case that he sees: those who work on cases. Auditors and administrators only
 * look.
 */
@Component
class Writers {
  private static final Set<String> WORKING =
      Set.of(
          "reception",
          "station",
          "legal-aid",
          "approval",
          "dispatch",
          "lawyer",
          "mediation",
          "notary",
          "bureau",
          "leader",
          "callback",
          "archive");
  private final Cases cases;
  private final Viewers viewers;

  Writers(Cases cases, Viewers viewers) {
    this.cases = cases;
    this.viewers = viewers;
  }

  /** Refuses after looking for the case, so that a stranger is not told which numbers exist. */
  void check(String number) {
    cases.visible(number);
    Viewer viewer = viewers.current();
    if (WORKING.stream().noneMatch(viewer::in)) {
      throw new AccessDeniedException("this role only looks");
    }
  }
}
