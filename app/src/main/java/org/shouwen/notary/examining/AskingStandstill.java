package org.shouwen.notary.examining;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.notary.step.StandstillAsk;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Asks that the period stand: for a supplement all that is missing at once, a second time only with
 * the reason why. Used by the examination and by the review.
 */
@Component
public class AskingStandstill {
  private static final String SUPPLEMENT = "SUPPLEMENT";
  private static final String STILL_MISSING = "STILL_MISSING";
  private final Steps steps;

  AskingStandstill(Steps steps) {
    this.steps = steps;
  }

  /**
   * @param ground SUPPLEMENT, VERIFY or FORCE_MAJEURE
   * @param materials one a line, "" unless a supplement
   * @param reason "" at the first notice, else NEW_FACT, STILL_MISSING or OMITTED
   */
  public void ask(
      String caseNumber,
      String ground,
      String materials,
      String about,
      String counterpart,
      String reason) {
    if (ground.equals(SUPPLEMENT)) {
      check(caseNumber, materials, reason);
    }
    steps.append(caseNumber, new StandstillAsk(ground, materials, about, counterpart, reason));
  }

  private void check(String caseNumber, String materials, String reason) {
    if (materials.isBlank()) {
      throw new InvalidInput("missingMaterials", "须列明要补充的材料");
    }
    List<Step<StandstillAsk>> earlier =
        steps.all(StandstillAsk.class, caseNumber).stream()
            .filter(ask -> ask.content().ground().equals(SUPPLEMENT))
            .toList();
    if (earlier.isEmpty() != reason.isEmpty()) {
      throw new InvalidInput(
          "secondNoticeReason", earlier.isEmpty() ? "第一次通知不填再次通知的原因" : "再次通知须选择原因");
    }
    if (earlier.isEmpty()) {
      return;
    }
    Set<String> asked =
        earlier.stream()
            .flatMap(ask -> ask.content().materials().lines())
            .collect(Collectors.toSet());
    boolean onlyAsked = Arrays.stream(materials.split("\n")).allMatch(asked::contains);
    if (onlyAsked != reason.equals(STILL_MISSING)) {
      throw new InvalidInput(
          "secondNoticeReason", onlyAsked ? "所缺都在原清单上，原因应为“仍未补齐”" : "有原清单之外的要求，须说明是新发现还是前次遗漏");
    }
  }
}
