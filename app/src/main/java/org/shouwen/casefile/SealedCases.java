package org.shouwen.casefile;

import org.shouwen.casefile.store.SeenBy;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** Who oversees sealed cases, for lists that other modules read by a statement of their own. */
@Component
public class SealedCases {
  private final Viewers viewers;

  SealedCases(Viewers viewers) {
    this.viewers = viewers;
  }

  /** Whether the current viewer's role shows him the sealed cases of his units. */
  public boolean areShown() {
    Viewer viewer = viewers.current();
    return viewer.isSystem() || SeenBy.oversees(viewer);
  }
}
