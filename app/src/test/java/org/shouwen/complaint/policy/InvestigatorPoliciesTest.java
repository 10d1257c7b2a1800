package org.shouwen.complaint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvestigatorPoliciesTest {
  @Test
  void whoIsNoPartOfTheMatterMayInvestigate() {
    assertThat(conflicts(false, false, false, false)).isEmpty();
  }

  @Test
  void eachTieToTheMatterIsNamed() {
    assertThat(conflicts(true, false, false, false)).containsExactly("是本件首问人");
    assertThat(conflicts(false, true, true, true)).containsExactly("是原案承办人", "与被投诉人同单位", "已声明回避");
  }

  private static List<String> conflicts(
      boolean received, boolean handled, boolean sameUnit, boolean recused) {
    return InvestigatorPolicies.conflicts(
        new Investigator("tousu", "陶素", received, handled, sameUnit, recused));
  }
}
