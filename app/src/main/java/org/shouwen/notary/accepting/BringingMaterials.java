package org.shouwen.notary.accepting;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.notary.issuing.RegisteringNotarization;
import org.shouwen.notary.step.Bringing;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Before acceptance: the applicant brings what was lacking, or applies no more. */
@Component
public class BringingMaterials {
  private final Steps steps;
  private final RegisteringNotarization register;
  private final Journal journal;

  BringingMaterials(Steps steps, RegisteringNotarization register, Journal journal) {
    this.steps = steps;
    this.register = register;
    this.journal = journal;
  }

  /**
   * @param result BROUGHT or GIVEN_UP
   * @param materials one a line, "" when given up
   * @return the result
   */
  @Transactional
  public String record(String caseNumber, String result, String materials, String on) {
    steps.append(caseNumber, new Bringing(result, materials, Days.of(on)));
    journal.record(
        caseNumber,
        "NOTARY_BROUGHT",
        result.equals("BROUGHT") ? "补来材料：" + materials.replace('\n', '；') : "申请人不再申请");
    return result;
  }

  /** Ends as withdrawn 撤回: nothing had been accepted. */
  @Transactional
  public void giveUp(String caseNumber) {
    register.enter(caseNumber, "撤回", null);
    register.close(caseNumber);
  }
}
