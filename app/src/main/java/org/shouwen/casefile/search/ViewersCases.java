package org.shouwen.casefile.search;

import org.shouwen.directory.DutyRoster;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** Where each list begins: with the rows that the current viewer sees, and no others. */
@Component
class ViewersCases {
  private final Viewers viewers;
  private final DutyRoster roster;

  ViewersCases(Viewers viewers, DutyRoster roster) {
    this.viewers = viewers;
    this.roster = roster;
  }

  Conditions conditions() {
    var conditions = new Conditions();
    Viewer viewer = viewers.current();
    SeenByViewer.add(conditions, viewer, roster.answeredBy(viewer.id()));
    return conditions;
  }
}
