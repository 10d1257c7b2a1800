package org.shouwen.casefile.store;

import java.util.Set;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Proceedings;
import org.shouwen.directory.DutyRoster;
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
  private final DutyRoster roster;
  private final ObjectProvider<Proceedings> proceedings;

  Visibility(Viewers viewers, DutyRoster roster, ObjectProvider<Proceedings> proceedings) {
    this.viewers = viewers;
    this.roster = roster;
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

  /** By his own name, or by that of a leaver whom he succeeds. */
  private boolean isNamed(Viewer viewer, CaseFile file) {
    Set<String> mine = roster.answeredBy(viewer.id());
    return mine.contains(file.handler())
        || mine.contains(file.firstContact())
        || mine.contains(file.firstContactDeputy());
  }

  /** Whoever has claimed a task of the case has it on his desk. */
  private boolean worksOn(Viewer viewer, CaseFile file) {
    Proceedings engine = proceedings.getIfAvailable();
    return engine != null && engine.worksOn(file.number(), viewer.id());
  }
}
