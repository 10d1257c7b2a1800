package org.shouwen.legalaid.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether aid is granted; what these refuse are, whole, the grounds of a refusal. The prospect of
 * success is none.
 */
public final class EligibilityPolicies {
  /** A ground of the code table REFUSAL. */
  public record Ground(String code, String reason) {}

  private static final List<Function<Application, Optional<Ground>>> ALL =
      List.of(
          EligibilityPolicies::forAParty,
          EligibilityPolicies::withinScope,
          EligibilityPolicies::inHardship);

  private EligibilityPolicies() {}

  /** Every ground for refusing; empty when aid is to be granted. */
  public static List<Ground> grounds(Application application) {
    return ALL.stream().map(policy -> policy.apply(application)).flatMap(Optional::stream).toList();
  }

  static Optional<Ground> forAParty(Application application) {
    return application.eligible()
        ? Optional.empty()
        : Optional.of(new Ground("NOT_ELIGIBLE", "申请人不属于本法规定的当事人"));
  }

  static Optional<Ground> withinScope(Application application) {
    return application.scope().equals("NONE")
        ? Optional.of(new Ground("NOT_IN_SCOPE", "申请事项不在法律援助范围"))
        : Optional.empty();
  }

  /**
   * Art. 32 makes hardship irrelevant, whatever was found of it; art. 42 only presumes it. An
   * applicant outside every scope is not told that his matter had to be one of art. 32.
   */
  static Optional<Ground> inHardship(Application application) {
    if (application.freedOfHardship()) {
      return Optional.empty();
    }
    if (application.hardship().equals("NOT_HARDSHIP")) {
      return Optional.of(new Ground("NOT_HARDSHIP", "不符合经济困难条件"));
    }
    return application.hardship().equals("UNRESTRICTED") && !application.scope().equals("NONE")
        ? Optional.of(new Ground("NOT_HARDSHIP", "不受限的情形须属于第三十二条所列事项"))
        : Optional.empty();
  }
}
