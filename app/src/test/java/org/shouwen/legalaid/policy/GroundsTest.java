package org.shouwen.legalaid.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.legalaid.policy.EligibilityPolicies.Ground;

/**
 * The list that decides eligibility is the list of grounds; the prospect of success is on neither.
 */
class GroundsTest {
  @ParameterizedTest
  @CsvSource({
    "31-5, HARDSHIP",
    "31-4, HARDSHIP_ALONE",
    "31-5, EXEMPT",
    "32-4, UNRESTRICTED",
    "32-4, HARDSHIP"
  })
  void whoIsAPartyWithinScopeAndInHardshipIsGrantedAid(String scope, String hardship) {
    assertThat(grounds(true, scope, hardship)).isEmpty();
  }

  @Test
  void eachGroundRefusesByItselfAndAllAreNamed() {
    assertThat(grounds(false, "31-5", "HARDSHIP")).containsExactly("NOT_ELIGIBLE");
    assertThat(grounds(true, "NONE", "HARDSHIP")).containsExactly("NOT_IN_SCOPE");
    assertThat(grounds(true, "31-5", "NOT_HARDSHIP")).containsExactly("NOT_HARDSHIP");
    assertThat(grounds(false, "NONE", "NOT_HARDSHIP"))
        .containsExactly("NOT_ELIGIBLE", "NOT_IN_SCOPE", "NOT_HARDSHIP");
  }

  @Test
  void article32FreesOnlyItsOwnMattersFromHardship() {
    assertThat(grounds(true, "31-5", "UNRESTRICTED")).containsExactly("NOT_HARDSHIP");
    assertThat(grounds(true, "32-2", "UNRESTRICTED")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"32-1", "32-2", "32-3", "32-4", "32-5"})
  void inTheMattersOfArticle32NobodyIsRefusedForHisMeans(String scope) {
    assertThat(grounds(true, scope, "NOT_HARDSHIP")).isEmpty();
    assertThat(grounds(false, scope, "NOT_HARDSHIP")).containsExactly("NOT_ELIGIBLE");
  }

  private static List<String> grounds(boolean eligible, String scope, String hardship) {
    return EligibilityPolicies.grounds(new Application(eligible, scope, hardship)).stream()
        .map(Ground::code)
        .toList();
  }
}
