package org.shouwen.complaint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five points have five findings; the whole follows from them. */
class OutcomeTest {
  @ParameterizedTest
  @CsvSource({
    "PROVEN,                        FOUNDED",
    "PROVEN PROVEN,                 FOUNDED",
    "PROVEN UNTRUE,                 PARTLY",
    "PARTLY,                        PARTLY",
    "UNCLEAR UNTRUE PARTLY,         PARTLY",
    "PROVEN UNCLEAR,                PARTLY",
    "UNTRUE UNCLEAR,                UNFOUNDED",
  })
  void theOutcomeFollowsFromTheFindings(String findings, Outcome outcome) {
    assertThat(Outcome.of(Arrays.stream(findings.split(" ")).map(Finding::valueOf).toList()))
        .isEqualTo(outcome);
  }
}
