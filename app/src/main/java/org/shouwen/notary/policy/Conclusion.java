package org.shouwen.notary.policy;

import java.util.Arrays;
import java.util.Optional;

/** The five conclusions of a review 复查结论 (公证程序规则 art. 63). */
public enum Conclusion {
  UPHOLD("UPHELD", "复查维持", false),
  CORRECT("CORRECTED", "复查更正", false),
  AMEND("CORRECTED", "复查更正", true),
  REVOKE_REISSUE("REVOKED", "复查撤销", true),
  REVOKE("REVOKED", "复查撤销", true);

  private final String group;
  private final String outcome;
  private final boolean filed;

  Conclusion(String group, String outcome, boolean filed) {
    this.group = group;
    this.outcome = outcome;
    this.filed = filed;
  }

  /** UPHELD, CORRECTED or REVOKED, as the model asks. */
  public String group() {
    return group;
  }

  /** Name of the end that it leads to. */
  public String outcome() {
    return outcome;
  }

  /** Whether it is to be filed and entered into the nationwide system on the same day. */
  public boolean filedSameDay() {
    return filed;
  }

  /** Empty when the code is a step on the way and no conclusion. */
  public static Optional<Conclusion> of(String code) {
    return Arrays.stream(values()).filter(c -> c.name().equals(code)).findFirst();
  }
}
