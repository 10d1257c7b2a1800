package org.shouwen.casefile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shouwen.casefile.store.SeenBy;
import org.shouwen.identity.Viewer;

/** The rows that a viewer sees, in SQL: what {@code Visibility} says of one case, said of all. */
final class SeenByViewer {
  private SeenByViewer() {}

  /**
   * @param answeredFor the viewer himself and the leavers whom he succeeds
   */
  static void add(Conditions conditions, Viewer viewer, Set<String> answeredFor) {
    if (viewer.isSystem()) {
      return;
    }
    units(conditions, viewer);
    conditions.add('(' + byRole(conditions, viewer) + " or " + byName() + ')');
    // SQL knows no empty list; a leaver answers for nobody, and nobody is called "".
    conditions.parameter("mine", answeredFor.isEmpty() ? Set.of("") : answeredFor);
  }

  private static void units(Conditions conditions, Viewer viewer) {
    List<String> places = new ArrayList<>(List.of("1 = 0"));
    for (String unit : viewer.units()) {
      String name = "unit" + places.size();
      places.add("c.office like :" + name);
      conditions.parameter(name, unit + '%');
    }
    conditions.add('(' + String.join(" or ", places) + ')');
  }

  private static String byRole(Conditions conditions, Viewer viewer) {
    List<String> ways = new ArrayList<>(List.of("1 = 0"));
    if (SeenBy.oversees(viewer)) {
      ways.add("c.sealed = true");
    }
    if (SeenBy.seesEveryItem(viewer)) {
      ways.add("c.sealed = false" + unlessHidden(conditions, viewer));
    } else if (!SeenBy.items(viewer).isEmpty()) {
      ways.add("c.sealed = false and c.item in (:items)");
      conditions.parameter("items", SeenBy.items(viewer));
    }
    return String.join(" or ", ways);
  }

  private static String unlessHidden(Conditions conditions, Viewer viewer) {
    if (SeenBy.hidden(viewer).isEmpty()) {
      return "";
    }
    conditions.parameter("hidden", SeenBy.hidden(viewer));
    return " and (c.item is null or c.item not in (:hidden))";
  }

  private static String byName() {
    return "c.handler in (:mine) or c.first_contact in (:mine) or c.first_contact_deputy in (:mine)";
  }
}
