package org.shouwen.legalaid.policy;

import static org.shouwen.legalaid.policy.Material.AGENCY;
import static org.shouwen.legalaid.policy.Material.APPLICATION_FORM;
import static org.shouwen.legalaid.policy.Material.CASE_MATERIALS;
import static org.shouwen.legalaid.policy.Material.HARDSHIP_STATEMENT;
import static org.shouwen.legalaid.policy.Material.IDENTITY;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether an application is complete; what these refuse is, whole, the one notice 一次性告知. */
public final class MaterialPolicies {
  private static final List<Function<Presented, Optional<Missing>>> ALL =
      List.of(
          MaterialPolicies::applied,
          MaterialPolicies::identified,
          MaterialPolicies::entitledToAct,
          MaterialPolicies::hardshipStated,
          MaterialPolicies::matterShown);

  private MaterialPolicies() {}

  /** Everything that is missing, in the order of the notice; empty when complete. */
  public static List<Missing> missing(Presented presented) {
    return ALL.stream().map(policy -> policy.apply(presented)).flatMap(Optional::stream).toList();
  }

  static Optional<Missing> applied(Presented presented) {
    return presented.lacks(APPLICATION_FORM)
        ? missing(APPLICATION_FORM, presented)
        : Optional.empty();
  }

  static Optional<Missing> identified(Presented presented) {
    return presented.lacks(IDENTITY) ? missing(IDENTITY, presented) : Optional.empty();
  }

  /** Whoever acts for another shows that he may, whatever was ticked. */
  static Optional<Missing> entitledToAct(Presented presented) {
    boolean unproven = presented.byAgent() && presented.is(AGENCY, "NOT_NEEDED");
    return presented.lacks(AGENCY) || unproven ? missing(AGENCY, presented) : Optional.empty();
  }

  /** Not needed in the cases of art. 32; needed, though not checked, in those of art. 42. */
  static Optional<Missing> hardshipStated(Presented presented) {
    return presented.lacks(HARDSHIP_STATEMENT)
        ? missing(HARDSHIP_STATEMENT, presented)
        : Optional.empty();
  }

  static Optional<Missing> matterShown(Presented presented) {
    return presented.lacks(CASE_MATERIALS) ? missing(CASE_MATERIALS, presented) : Optional.empty();
  }

  private static Optional<Missing> missing(Material material, Presented presented) {
    boolean unclear = presented.is(material, "UNCLEAR") && !presented.unclear().isBlank();
    return Optional.of(
        new Missing(material, material.why() + (unclear ? "；须说明：" + presented.unclear() : "")));
  }
}
