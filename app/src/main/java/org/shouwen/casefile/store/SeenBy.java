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
  private static final Map<String, String> ITEM_OF =
      Map.of("mediation", "MEDIATION", "notary", "NOTARY", "notary-approval", "NOTARY");

  /** Items that not every role may look into: who is complained of may work next door. */
  private static final Map<String, Set<String>> GUARDED =
      Map.of(
          "COMPLAINT",
          Set.of("bureau", "leader", "callback", "archive", "supervision", "audit", "admin"));

  private static final Set<String> OVERSEERS = Set.of("leader", "supervision");

  private SeenBy() {}

  public static boolean oversees(Viewer viewer) {
    return OVERSEERS.stream().anyMatch(viewer::in);
  }

  public static boolean roleSees(Viewer viewer, String item) {
    boolean hidden = item != null && hidden(viewer).contains(item);
    return !hidden && (seesEveryItem(viewer) || item != null && items(viewer).contains(item));
  }

  /** Items whose cases this viewer sees only when he is named on them. */
  public static Set<String> hidden(Viewer viewer) {
    return GUARDED.entrySet().stream()
        .filter(e -> e.getValue().stream().noneMatch(viewer::in))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether he sees every item that is not hidden from him. */
  public static boolean seesEveryItem(Viewer viewer) {
    return GENERAL.stream().anyMatch(viewer::in);
  }

  /** Items that this viewer sees besides those he is named on. */
  public static Set<String> items(Viewer viewer) {
    return ITEM_OF.entrySet().stream()
        .filter(e -> viewer.in(e.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toUnmodifiableSet());
  }
}
