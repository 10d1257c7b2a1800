package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * hardship.dmn: arts. 32 and 42 are different things, and no combination is without an answer or
 * with two.
 */
class HardshipTableTest {
  private static final List<String> YES_NO = List.of("YES", "NO");
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table =
      engine.parseDecision(
          "hardship", Dmn.readModelFromFile(new File("../processes/hardship.dmn")));

  @ParameterizedTest
  @CsvSource({
    // kind, proof, income within, assets, opponent is family, expected
    "GENERAL, YES, YES, NO, NO, HARDSHIP",
    "GENERAL, YES, YES, NO, YES, HARDSHIP_ALONE",
    "GENERAL, YES, YES, YES, NO, NOT_HARDSHIP",
    "GENERAL, YES, NO, NO, NO, NOT_HARDSHIP",
    "GENERAL, NO, YES, NO, NO, PROOF_LACKING",
    "EXEMPT_42, YES, NO, YES, NO, EXEMPT",
    "EXEMPT_42, NO, NOT_APPLICABLE, NO, NO, PROOF_LACKING",
    "UNRESTRICTED_32, YES, NO, YES, YES, UNRESTRICTED",
    "UNRESTRICTED_32, NO, NOT_APPLICABLE, NO, NO, PROOF_LACKING"
  })
  void judgesByHand(
      String kind, String proof, String income, String assets, String family, String expected) {
    assertThat(judge(kind, proof, income, assets, family)).isEqualTo(expected);
  }

  @Test
  void everyCombinationHasExactlyOneAnswer() {
    for (String kind : List.of("GENERAL", "EXEMPT_42", "UNRESTRICTED_32")) {
      for (String proof : YES_NO) {
        for (String income : List.of("YES", "NO", "NOT_APPLICABLE")) {
          for (String assets : YES_NO) {
            for (String family : YES_NO) {
              assertThat(judge(kind, proof, income, assets, family))
                  .as("%s %s %s %s %s", kind, proof, income, assets, family)
                  .isNotNull();
            }
          }
        }
      }
    }
  }

  private String judge(String kind, String proof, String income, String assets, String family) {
    DmnDecisionResult result =
        engine.evaluateDecision(
            table,
            Variables.putValue("hardshipKind", kind)
                .putValue("proofSufficient", proof)
                .putValue("incomeWithinStandard", income)
                .putValue("valuableAssets", assets)
                .putValue("opponentIsFamily", family));
    return result.getSingleResult().getSingleEntry();
  }
}
