package org.shouwen.notary.examining;

import java.time.LocalDate;
import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.document.RequiredPapers;
import org.shouwen.notary.matter.MatterRules;
import org.shouwen.notary.policy.InquiryPolicies;
import org.shouwen.notary.policy.InquiryPolicies.Asked;
import org.shouwen.notary.step.Acceptance;
import org.shouwen.notary.step.Inquiry;
import org.shouwen.problem.Days;
import org.shouwen.problem.Fault;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** NO4: who he is, what it means, what he wants; in this order. */
@Component
public class InquiringParty {
  private static final int ELDERLY = 60;
  private final Steps steps;
  private final Cases cases;
  private final MatterRules rules;
  private final RequiredPapers required;
  private final Journal journal;

  InquiringParty(
      Steps steps, Cases cases, MatterRules rules, RequiredPapers required, Journal journal) {
    this.steps = steps;
    this.cases = cases;
    this.rules = rules;
    this.required = required;
    this.journal = journal;
  }

  /**
   * @param identityCheck CARD_READER, FACE, WITNESS or OTHER
   * @param identityResult CONFIRMED or DOUBTFUL; with a doubt no deed is proposed
   * @param noticeSigned the party signed what he was told, which the form requires
   */
  @Transactional
  public void record(
      String caseNumber,
      String inquiredOn,
      String place,
      String recorder,
      String identityCheck,
      String approvedBy,
      String identityResult,
      String handling,
      String intent,
      String recordingNumber,
      String secondNotary,
      Boolean noticeSigned) {
    CaseFile file = cases.find(caseNumber).orElseThrow();
    LocalDate day = Days.of(inquiredOn);
    List<Fault> faults =
        InquiryPolicies.faults(
            new Asked(
                rules.isWill(file.matter()),
                elderly(file, day),
                identityCheck.equals("OTHER"),
                approvedBy,
                recordingNumber,
                secondNotary));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    required.uploaded(
        caseNumber,
        "笔录",
        steps.required(Acceptance.class, caseNumber).at(),
        "noticeSigned",
        "须有签名的询问笔录");
    steps.append(
        caseNumber,
        new Inquiry(
            day,
            place,
            recorder,
            identityCheck,
            approvedBy,
            identityResult,
            handling,
            intent,
            recordingNumber,
            secondNotary));
    journal.record(
        caseNumber,
        "NOTARY_INQUIRED",
        identityResult.equals("CONFIRMED") ? "告知并询问，身份核验通过" : "身份存疑，停办：" + handling);
  }

  private static boolean elderly(CaseFile file, LocalDate day) {
    return file.party("SERVED")
        .or(() -> file.party("APPLICANT"))
        .map(party -> party.birthDate())
        .filter(born -> !born.plusYears(ELDERLY).isAfter(day))
        .isPresent();
  }
}
