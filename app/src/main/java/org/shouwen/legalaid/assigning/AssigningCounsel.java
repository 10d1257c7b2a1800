package org.shouwen.legalaid.assigning;

import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.legalaid.policy.AssignmentPolicies;
import org.shouwen.legalaid.policy.Counsel;
import org.shouwen.legalaid.policy.Matter;
import org.shouwen.legalaid.step.Assignment;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** LA10: asks a lawyer to undertake the case, if every hard rule lets him. */
@Component
public class AssigningCounsel {
  private final Candidates candidates;
  private final Steps steps;
  private final Cases cases;
  private final Journal journal;

  AssigningCounsel(Candidates candidates, Steps steps, Cases cases, Journal journal) {
    this.candidates = candidates;
    this.steps = steps;
    this.cases = cases;
    this.journal = journal;
  }

  /**
   * @param login of the lawyer
   * @param reason needed when the recipient chose another
   * @return the login, for the tasks that are his
   * @throws Refused a hard rule forbids it
   */
  @Transactional
  public String assign(
      String caseNumber,
      String login,
      String method,
      Boolean conflictDeclared,
      Boolean warningAccepted,
      String reason) {
    Matter matter = candidates.matter(caseNumber);
    Counsel counsel =
        candidates.of(caseNumber).stream()
            .filter(c -> c.login().equals(login))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("assignedCounsel", "名册中没有该承办人"));
    if (!conflictDeclared) {
      throw new Refused("须先核对利益冲突");
    }
    List<String> refusals = AssignmentPolicies.refusals(matter, counsel);
    if (!refusals.isEmpty()) {
      throw new Refused("不能指派：" + String.join("；", refusals));
    }
    boolean other = !matter.chosen().isEmpty() && !matter.chosen().equals(login);
    if (other && reason.isEmpty()) {
      throw new InvalidInput("assignmentReason", "没有按受援人的选择指派，须写明原因");
    }
    List<String> warnings = AssignmentPolicies.warnings(matter, counsel);
    if (!warnings.isEmpty() && !warningAccepted) {
      throw new InvalidInput("warningAccepted", "请先知悉警示：" + String.join("；", warnings));
    }
    steps.append(caseNumber, new Assignment(login, method, reason, String.join("；", warnings)));
    cases.setHandler(caseNumber, login);
    journal.record(caseNumber, "AID_COUNSEL_ASKED", "拟指派" + counsel.name());
    return login;
  }
}
