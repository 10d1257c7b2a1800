package org.shouwen.notary.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The conditions of acceptance 受理条件 (公证程序规则; 公证法 arts. 11, 25): each refuses with the code of its
 * ground, and what they refuse is what the notice of non-acceptance says.
 */
public final class AcceptancePolicies {
  private static final List<Function<Applied, Optional<String>>> ALL =
      List.of(
          a -> unless(a.interested(), "NO_INTEREST"),
          a -> unless(a.undisputed(), "DISPUTED"),
          a -> unless(a.notarizable(), "OUT_OF_SCOPE"),
          a -> unless(a.withinDistrict(), "OUT_OF_DISTRICT"),
          a -> unless(a.capacity().equals("FULL") || a.byAgent(), "NO_CAPACITY"));

  private AcceptancePolicies() {}

  /** Codes of table NOTARY_NON_ACCEPTANCE, empty when all conditions are met. */
  public static List<String> grounds(Applied applied) {
    return ALL.stream().map(policy -> policy.apply(applied)).flatMap(Optional::stream).toList();
  }

  private static Optional<String> unless(boolean met, String ground) {
    return met ? Optional.empty() : Optional.of(ground);
  }

  /**
   * What the notary found of an application.
   *
   * @param capacity FULL, LIMITED or NONE
   * @param byAgent somebody entitled to acts for the applicant
   */
  public record Applied(
      boolean interested,
      boolean undisputed,
      boolean notarizable,
      boolean withinDistrict,
      String capacity,
      boolean byAgent) {}
}
