package org.shouwen.notary.assisting;

import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.RecordingLate;
import org.shouwen.notary.issuing.RegisteringNotarization;
import org.shouwen.notary.paper.Referral;
import org.shouwen.notary.step.Handing;
import org.shouwen.notary.step.OfficeAnswer;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 协办: the notary office's number, days and result, as it told them. */
@Component
public class RecordingOfficeAnswer {
  private static final String OUTCOME = "转介结果已回填";
  private final Steps steps;
  private final RegisteringNotarization register;
  private final Milestones milestones;
  private final RecordingLate late;
  private final Journal journal;

  RecordingOfficeAnswer(
      Steps steps,
      RegisteringNotarization register,
      Milestones milestones,
      RecordingLate late,
      Journal journal) {
    this.steps = steps;
    this.register = register;
    this.milestones = milestones;
    this.late = late;
    this.journal = journal;
  }

  /**
   * @param status ACCEPTED, ISSUED, NOT_ACCEPTED, REFUSED or TERMINATED
   * @param acceptedOn ISO day from which its fifteen working days count, "" unless accepted
   * @param closedOn ISO day of the deed or the decision, "" while pending
   * @return PENDING or DONE
   */
  @Transactional
  public String record(
      String caseNumber,
      String status,
      String number,
      String acceptedOn,
      String closedOn,
      String note) {
    LocalDate handed = steps.required(Handing.class, caseNumber).content().handedOn();
    LocalDate accepted =
        Days.notBefore(handed, Days.of(acceptedOn), "officeAcceptedOn", "受理日不能早于转交日");
    LocalDate closed = Days.notBefore(handed, Days.of(closedOn), "officeClosedOn", "办结日不能早于转交日");
    steps.append(caseNumber, new OfficeAnswer(status, number, accepted, closed, note));
    journal.record(caseNumber, "NOTARY_OFFICE_ANSWERED", said(status) + "，" + number);
    if (status.equals("ACCEPTED")) {
      milestones.reachedOn(caseNumber, "ACCEPTED", accepted);
      late.began(caseNumber, "NO-OFFICE", Referral.KIND.code());
      return "PENDING";
    }
    milestones.reachedOn(caseNumber, "NOTARY_OFFICE_CLOSED", closed);
    register.enter(caseNumber, OUTCOME, status.equals("ISSUED") ? number : null);
    register.close(caseNumber);
    return "DONE";
  }

  private static String said(String status) {
    return switch (status) {
      case "ACCEPTED" -> "公证处已受理";
      case "ISSUED" -> "公证处已出证";
      case "NOT_ACCEPTED" -> "公证处不予受理";
      case "REFUSED" -> "公证处不予办理";
      default -> "公证处终止公证";
    };
  }
}
