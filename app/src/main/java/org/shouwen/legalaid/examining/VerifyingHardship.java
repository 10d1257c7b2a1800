package org.shouwen.legalaid.examining;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.household.Households;
import org.shouwen.legalaid.step.Hardship;
import org.shouwen.problem.InvalidInput;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * LA5: hardship as {@code hardship.dmn} judged it, held against the household's figures where they
 * are known.
 */
@Component
public class VerifyingHardship {
  private final Steps steps;
  private final Households households;
  private final Codes codes;
  private final Journal journal;

  VerifyingHardship(Steps steps, Households households, Codes codes, Journal journal) {
    this.steps = steps;
    this.households = households;
    this.codes = codes;
    this.journal = journal;
  }

  /**
   * @param result of the table
   * @throws InvalidInput a general verification without a household on the case page, or an answer
   *     about income that contradicts it
   */
  @Transactional
  public void record(
      String caseNumber,
      String kind,
      String method,
      String proof,
      String incomeWithin,
      String assets,
      String opponentIsFamily,
      String result,
      String note) {
    if (kind.equals("GENERAL")) {
      if (incomeWithin.equals("NOT_APPLICABLE")) {
        throw new InvalidInput("incomeWithinStandard", "一般核查须判断人均收入是否在标准以内");
      }
      if (households.find(caseNumber).isEmpty()) {
        throw new InvalidInput("hardshipKind", "一般核查须先在案件页的“家庭经济状况”里登记共同生活成员及其收入");
      }
      households
          .withinStandard(caseNumber, opponentIsFamily.equals("YES"))
          .filter(within -> within != incomeWithin.equals("YES"))
          .ifPresent(
              within -> {
                throw new InvalidInput(
                    "incomeWithinStandard", "与案件页登记的收入不一致：按当地标准应为“" + (within ? "是" : "否") + "”");
              });
    }
    steps.append(
        caseNumber,
        new Hardship(kind, method, proof, incomeWithin, assets, opponentIsFamily, result, note));
    journal.record(
        caseNumber,
        "AID_HARDSHIP",
        result.equals("PROOF_LACKING") ? "凭据不足，重新核查" : codes.title("HARDSHIP", result));
  }
}
