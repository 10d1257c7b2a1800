package org.shouwen.reporting.web;

import java.util.Set;
import org.shouwen.identity.Viewers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who reads reports of many cases; the rows are those of the reader's units besides. */
@Component
class Readers {
  private static final Set<String> GROUPS =
      Set.of("audit", "supervision", "leader", "bureau", "archive", "admin");

  private final Viewers viewers;

  Readers(Viewers viewers) {
    this.viewers = viewers;
  }

  void check() {
    if (GROUPS.stream().noneMatch(viewers.current()::in)) {
      throw new AccessDeniedException("reports are read by audit, supervision and the heads");
    }
  }
}
