package org.shouwen.casefile.store;

import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Proceedings;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who sees which case: his units and his role; a sealed one, only those whom it cannot do without.
 */
@Component
class Visibility {
  private final Viewers viewers;
  private final ObjectProvider<Proceedings> proceedings;

  Visibility(Viewers viewers, ObjectProvider<Proceedings> proceedings) {
    this.viewers = viewers;
    this.proceedings = proceedings;
  }

  boolean shows(CaseFile file) {
    Viewer viewer = viewers.current();
    if (viewer.isSystem()) {
      return true;
    }
    if (!viewer.sees(file.office())) {
      return false;
    }
    return (file.sealed() ? SeenBy.oversees(viewer) : SeenBy.roleSees(viewer, file.item()))
        || isNamed(viewer, file)
        || worksOn(viewer, file);
  }

  private static boolean isNamed(Viewer viewer, CaseFile file) {
    return viewer.id().equals(file.handler())
        || viewer.id().equals(file.firstContact())
        || viewer.id().equals(file.firstContactDeputy());
  }

  /** Whoever has claimed a task of the case has it on his desk. */
  private boolean worksOn(Viewer viewer, CaseFile file) {
    Proceedings engine = proceedings.getIfAvailable();
    return engine != null && engine.worksOn(file.number(), viewer.id());
  }
}
