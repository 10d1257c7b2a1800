package org.shouwen.notary.issuing;

import java.time.LocalDate;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.RequiredPapers;
import org.shouwen.identity.Viewers;
import org.shouwen.notary.paper.DeedRecord;
import org.shouwen.notary.step.Acceptance;
import org.shouwen.notary.step.Approval;
import org.shouwen.notary.step.Deed;
import org.shouwen.notary.step.Examination;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** NO8: the deed, made by the notary and filed as he made it, gets its number. */
@Component
public class IssuingDeed {
  private static final String DEED = "公证书";
  private final Steps steps;
  private final Cases cases;
  private final OfficialPapers papers;
  private final RequiredPapers required;
  private final Milestones milestones;
  private final Journal journal;
  private final Viewers viewers;

  IssuingDeed(
      Steps steps,
      Cases cases,
      OfficialPapers papers,
      RequiredPapers required,
      Milestones milestones,
      Journal journal,
      Viewers viewers) {
    this.steps = steps;
    this.cases = cases;
    this.papers = papers;
    this.required = required;
    this.milestones = milestones;
    this.journal = journal;
    this.viewers = viewers;
  }

  /**
   * @param issuedOn ISO day, not before acceptance; the fifteen working days are met on it
   * @param sealed signed and sealed, which the form requires
   * @param feeSettled an unpaid fee is claimed elsewhere: it neither stops the period nor the deed
   * @param systemFiled uploaded to the nationwide system
   * @return kind of the paper that is to be served
   * @throws InvalidInput the deed itself is not on the case yet
   */
  @Transactional
  public String issue(
      String caseNumber,
      String issuedOn,
      Long copies,
      Boolean translated,
      Boolean sealed,
      Boolean feeSettled,
      Boolean systemFiled) {
    Step<Acceptance> acceptance = steps.required(Acceptance.class, caseNumber);
    required.uploaded(caseNumber, DEED, acceptance.at(), "deedIssuedOn", "登记出证须有公证书");
    LocalDate day =
        Days.notBefore(
            acceptance.content().acceptedOn(), Days.of(issuedOn), "deedIssuedOn", "出证日不能早于受理日");
    Step<Examination> examined = steps.required(Examination.class, caseNumber);
    Papers.Paper paper =
        papers.issue(
            caseNumber,
            new DeedRecord(
                cases.find(caseNumber).orElseThrow().matter(),
                viewers.nameOf(examined.by()),
                viewers.nameOf(steps.required(Approval.class, caseNumber).by()),
                day,
                copies.intValue()));
    steps.append(
        caseNumber, new Deed(day, copies, translated, feeSettled, systemFiled, paper.number()));
    milestones.reachedOn(caseNumber, "NOTARY_DECIDED", day);
    journal.record(
        caseNumber,
        "NOTARY_ISSUED",
        "出具公证书，" + paper.number() + (feeSettled ? "" : "；公证费未结清，另行催收"));
    return DeedRecord.KIND.code();
  }
}
