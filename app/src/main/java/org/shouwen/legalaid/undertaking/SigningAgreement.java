package org.shouwen.legalaid.undertaking;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.document.RequiredPapers;
import org.shouwen.legalaid.step.Agreement;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * LA11: the agreement with the recipient within five days of receipt (程序规定 art. 27), or why there
 * is none.
 */
@Component
public class SigningAgreement {
  private final Steps steps;
  private final Papers papers;
  private final RequiredPapers required;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  SigningAgreement(
      Steps steps,
      Papers papers,
      RequiredPapers required,
      Milestones milestones,
      Journal journal,
      Clock clock) {
    this.steps = steps;
    this.papers = papers;
    this.required = required;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param result SIGNED or EXCUSED
   * @param firstMeetingOn ISO day, not before the notice of assignment was issued
   * @param signedOn ISO day, "" for today; neither before that notice nor before the first meeting:
   *     on it the five days are met, whenever it is recorded
   * @param notSignedReason RECIPIENT or OBJECTIVE, "" when signed
   * @return the result
   */
  @Transactional
  public String sign(
      String caseNumber,
      String result,
      String firstMeetingOn,
      String signedOn,
      String authority,
      String notSignedReason,
      Boolean risksTold,
      Boolean noFeePromised) {
    boolean signed = result.equals("SIGNED");
    if (!risksTold || !noFeePromised) {
      throw new Refused("须告知风险并承诺不收取任何费用（法律援助法第二十条）");
    }
    if (!signed && notSignedReason.isEmpty()) {
      throw new InvalidInput("notSignedReason", "未签须选择原因");
    }
    Papers.Paper notice = papers.latest(caseNumber, "ASSIGNMENT_NOTICE");
    LocalDate assigned = Shanghai.day(notice.at());
    LocalDate met =
        Days.notBefore(assigned, Days.of(firstMeetingOn), "firstMeetingOn", "约见日不能早于指派通知书签发日");
    LocalDate today = LocalDate.now(clock);
    LocalDate on = signed && signedOn.isEmpty() ? today : Days.of(signedOn);
    Days.notBefore(assigned, on, "agreementSignedOn", "签订日不能早于指派通知书签发日");
    Days.notBefore(met, on, "agreementSignedOn", "签订日不能早于首次约见日");
    if (signed) {
      required.uploaded(
          caseNumber, "授权委托书", notice.at(), "agreementResult", "签订委托协议须有授权委托书（程序规定第二十七条）");
    }
    steps.append(caseNumber, new Agreement(result, met, on, authority, notSignedReason));
    if (signed) {
      milestones.reachedOn(caseNumber, "UNDERTAKEN", on);
    }
    journal.record(
        caseNumber,
        signed ? "AID_AGREEMENT_SIGNED" : "AID_AGREEMENT_NOT_SIGNED",
        signed ? "已签委托协议，开始承办" : "RECIPIENT".equals(notSignedReason) ? "受援人原因未签" : "客观原因未签");
    return result;
  }
}
