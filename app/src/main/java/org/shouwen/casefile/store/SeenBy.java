package org.shouwen.casefile.store;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwen.identity.Viewer;

/** Which roles see which items; professionals from outside see only what they are named on. */
public final class SeenBy {
  /** Roles that deal with every item in their units. */
  private static final Set<String> GENERAL =
      Set.of(
          "reception",
          "station",
          "legal-aid",
          "approval",
          "dispatch",
          "bureau",
          "leader",
          "callback",
          "archive",
          "supervision",
          "audit",
          "admin");

  /** Roles that deal with one item. */
  private static final Map<String, String> BY_ITEM =
      Map.of("MEDIATION", "mediation", "NOTARY", "notary");

  private static final Set<String> OVERSEERS = Set.of("leader", "supervision");

  private SeenBy() {}

  public static boolean oversees(Viewer viewer) {
    return OVERSEERS.stream().anyMatch(viewer::in);
  }

  public static boolean roleSees(Viewer viewer, String item) {
    return seesEveryItem(viewer)
        || item != null && BY_ITEM.containsKey(item) && viewer.in(BY_ITEM.get(item));
  }

  public static boolean seesEveryItem(Viewer viewer) {
    return GENERAL.stream().anyMatch(viewer::in);
  }

  /** Items that this viewer sees besides those he is named on. */
  public static Set<String> items(Viewer viewer) {
    return BY_ITEM.entrySet().stream()
        .filter(e -> viewer.in(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
