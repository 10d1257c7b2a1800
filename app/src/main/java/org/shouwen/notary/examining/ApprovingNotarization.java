package org.shouwen.notary.examining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.identity.Viewers;
import org.shouwen.notary.paper.RefusalToNotarize;
import org.shouwen.notary.paper.Termination;
import org.shouwen.notary.step.Approval;
import org.shouwen.notary.step.Examination;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** NO7, NO10, NO11: the approval by somebody who did not propose it. */
@Component
public class ApprovingNotarization {
  private final Steps steps;
  private final Codes codes;
  private final Cases cases;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;

  ApprovingNotarization(
      Steps steps,
      Codes codes,
      Cases cases,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal,
      Viewers viewers,
      Clock clock) {
    this.steps = steps;
    this.codes = codes;
    this.cases = cases;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param decision AGREE or RETURN
   * @param attestation what the deed will attest, "" unless agreed
   * @return RETURN, ISSUE, or the kind of the decision that was issued
   * @throws Refused the approver proposed it himself
   */
  @Transactional
  public String decide(
      String caseNumber, String decision, String attestation, Boolean collective, String reason) {
    Step<Examination> examined = steps.required(Examination.class, caseNumber);
    if (examined.by().equals(viewers.current().id())) {
      throw new Refused("审批人不得是承办公证员");
    }
    steps.append(caseNumber, new Approval(decision, attestation, collective, reason));
    if (decision.equals("RETURN")) {
      journal.record(caseNumber, "NOTARY_APPROVED", "退回承办公证员：" + reason);
      return decision;
    }
    return switch (examined.content().proposal()) {
      case "REFUSE" -> refuse(caseNumber, examined.content());
      case "TERMINATE" -> terminate(caseNumber, examined.content());
      default -> {
        journal.record(caseNumber, "NOTARY_APPROVED", "同意出具公证书");
        yield "ISSUE";
      }
    };
  }

  private String refuse(String caseNumber, Examination proposed) {
    milestones.reached(caseNumber, "REFUSED", clock.instant());
    return issue(
        caseNumber,
        "同意不予办理",
        new RefusalToNotarize(
            matter(caseNumber),
            proposed.report(),
            proposed.refund(),
            grounds(codes.of("NOTARY_REFUSAL", proposed.ground(), "deedApproval"))));
  }

  private String terminate(String caseNumber, Examination proposed) {
    return issue(
        caseNumber,
        "同意终止公证",
        new Termination(
            matter(caseNumber),
            proposed.report(),
            proposed.refund(),
            grounds(codes.of("NOTARY_TERMINATION", proposed.ground(), "deedApproval"))));
  }

  private String issue(String caseNumber, String said, PaperContent decision) {
    milestones.reachedOn(caseNumber, "NOTARY_DECIDED", LocalDate.now(clock));
    String number = papers.issue(caseNumber, decision).number();
    journal.record(caseNumber, "NOTARY_APPROVED", said + "，" + number);
    return decision.kind().code();
  }

  private String matter(String caseNumber) {
    return cases.find(caseNumber).orElseThrow().matter();
  }

  private static List<Ground> grounds(Code code) {
    return List.of(new Ground(code.title(), code.article()));
  }
}
