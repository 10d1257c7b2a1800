package org.shouwen.casefile;

import java.util.Set;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may add to a case that he sees: those who work on cases. Auditors and administrators only
 * look.
 */
@Component
public class Writers {
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
          "notary-approval",
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

  /** Whether the current viewer has such a role; which cases he sees is another question. */
  public boolean mayWrite() {
    Viewer viewer = viewers.current();
    return WORKING.stream().anyMatch(viewer::in);
  }

  /**
   * Refuses after looking for the case, so that a stranger is not told which numbers exist.
   *
   * @throws org.shouwen.problem.NotFound no such case, or not for this viewer
   * @throws AccessDeniedException he sees it but only looks
   */
  public void check(String number) {
    cases.visible(number);
    if (!mayWrite()) {
      throw new AccessDeniedException("this role only looks");
    }
  }
}
