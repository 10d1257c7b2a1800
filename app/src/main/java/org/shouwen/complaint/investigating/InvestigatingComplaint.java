package org.shouwen.complaint.investigating;

import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.limit.Limits;
import org.shouwen.complaint.policy.Outcome;
import org.shouwen.complaint.sheet.Sheet;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Cosign;
import org.shouwen.complaint.step.Investigation;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** CO6: what was found, point by point, by two people. */
@Component
public class InvestigatingComplaint {
  private final Steps steps;
  private final Sheets sheets;
  private final Limits limits;
  private final Codes codes;
  private final Journal journal;
  private final Viewers viewers;

  InvestigatingComplaint(
      Steps steps, Sheets sheets, Limits limits, Codes codes, Journal journal, Viewers viewers) {
    this.steps = steps;
    this.sheets = sheets;
    this.limits = limits;
    this.codes = codes;
    this.journal = journal;
    this.viewers = viewers;
  }

  /**
   * @param way SUBMIT or SUSPEND
   * @param proposed FOUNDED, PARTLY, UNFOUNDED or TERMINATED, "" when suspended
   * @param ground of the limit on which the investigation stands, "" unless suspended
   * @param reviewBody who reviews, "" unless suspended
   * @return the way
   * @throws Refused a point without finding, evidence or basis; a proposal that does not follow
   *     from the findings; a ground that the limit of this kind does not know
   */
  @Transactional
  public String record(
      String caseNumber,
      String way,
      String report,
      String subjectOpinion,
      String proposed,
      String ground,
      String reviewBody) {
    boolean suspended = way.equals("SUSPEND");
    if (suspended) {
      standsOn(caseNumber, ground);
    } else if (!proposed.equals("TERMINATED")) {
      follows(sheets.of(caseNumber), proposed);
    }
    steps.append(
        caseNumber, new Investigation(way, report, subjectOpinion, proposed, ground, reviewBody));
    if (suspended) {
      journal.record(
          caseNumber, "CO_SUSPENSION_PROPOSED", codes.title("COMPLAINT_SUSPENSION", ground));
    } else {
      journal.record(
          caseNumber, "CO_INVESTIGATED", "拟：" + codes.title("COMPLAINT_OUTCOME", proposed));
    }
    return way;
  }

  private void standsOn(String caseNumber, String ground) {
    if (limits.ofKind(caseNumber, "CO-HANDLE").ground(ground).isEmpty()) {
      throw new Refused("本类投诉的办理时限没有这一中止事由");
    }
  }

  /** The outcome is not chosen: it follows from what was found of each point. */
  public static void follows(Sheet sheet, String outcome) {
    if (!sheet.found()) {
      throw new Refused("须先在案件页的“投诉点”里逐项写明结论、证据和依据");
    }
    Outcome follows = sheet.outcome();
    if (!follows.name().equals(outcome)) {
      throw new Refused("按逐项结论应为“" + follows.title() + "”");
    }
  }

  /**
   * @param opinion AGREED or DISAGREED
   * @return the opinion
   */
  @Transactional
  public String cosign(String caseNumber, String opinion, String note) {
    Step<Investigation> report = steps.required(Investigation.class, caseNumber);
    if (report.by().equals(viewers.current().id())) {
      throw new Refused("会签人不得是写报告的人");
    }
    if (opinion.equals("DISAGREED") && note.isEmpty()) {
      throw new InvalidInput("cosignNote", "不同意的须写明意见");
    }
    steps.append(caseNumber, new Cosign(opinion, note));
    journal.record(
        caseNumber, "CO_COSIGNED", opinion.equals("AGREED") ? "两名调查人意见一致" : "协办调查人不同意：" + note);
    return opinion;
  }
}
