package org.shouwen.complaint.deciding;

import java.time.Clock;
import java.util.List;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.complaint.investigating.InvestigatingComplaint;
import org.shouwen.complaint.paper.ComplaintDecision;
import org.shouwen.complaint.paper.Termination;
import org.shouwen.complaint.sheet.HidingComplainant;
import org.shouwen.complaint.sheet.Sheet;
import org.shouwen.complaint.sheet.Sheets;
import org.shouwen.complaint.step.Appointment;
import org.shouwen.complaint.step.Decision;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.PaperContent.Ground;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** CO7: the decision, by somebody who did not investigate, issued with its 文号. */
@Component
public class DecidingComplaint {
  private final Steps steps;
  private final Sheets sheets;
  private final HidingComplainant hiding;
  private final Codes codes;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;
  private final Viewers viewers;
  private final Clock clock;

  DecidingComplaint(
      Steps steps,
      Sheets sheets,
      HidingComplainant hiding,
      Codes codes,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal,
      Viewers viewers,
      Clock clock) {
    this.steps = steps;
    this.sheets = sheets;
    this.hiding = hiding;
    this.codes = codes;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * @param outcome FOUNDED, PARTLY, UNFOUNDED, TERMINATED or RETURNED
   * @param measure code of table COMPLAINT_MEASURE, needed when founded or partly so
   * @param ground code of table COMPLAINT_TERMINATION, "" unless terminated
   * @return the outcome
   * @throws Refused he investigated himself, or the outcome does not follow from the findings
   */
  @Transactional
  public String decide(
      String caseNumber,
      String outcome,
      String reason,
      String measure,
      String measureNote,
      String ground) {
    Appointment investigators = steps.required(Appointment.class, caseNumber).content();
    String decider = viewers.current().id();
    if (decider.equals(investigators.leadInvestigator())
        || decider.equals(investigators.secondInvestigator())) {
      throw new Refused("决定人不得是调查人");
    }
    hiding.check(caseNumber, "decisionReason", reason);
    hiding.check(caseNumber, "measureNote", measureNote);
    Papers.Paper paper =
        switch (outcome) {
          case "RETURNED" -> null;
          case "TERMINATED" -> terminate(caseNumber, reason, ground);
          default -> decide(caseNumber, outcome, reason, measure, measureNote);
        };
    String number = paper == null ? null : paper.number();
    steps.append(caseNumber, new Decision(outcome, reason, measure, measureNote, ground, number));
    journal.record(
        caseNumber,
        "CO_DECIDED",
        codes.title("COMPLAINT_OUTCOME", outcome) + (number == null ? "：" + reason : "，" + number));
    return outcome;
  }

  private Papers.Paper terminate(String caseNumber, String reason, String code) {
    Code ground = codes.of("COMPLAINT_TERMINATION", code, "terminationGround");
    return papers.issue(
        caseNumber,
        new Termination(
            sheets.of(caseNumber).subject(),
            reason,
            List.of(new Ground(ground.title(), ground.article()))));
  }

  private Papers.Paper decide(
      String caseNumber, String outcome, String reason, String measure, String measureNote) {
    Sheet sheet = sheets.of(caseNumber);
    InvestigatingComplaint.follows(sheet, outcome);
    if (measure.isEmpty() && !outcome.equals("UNFOUNDED")) {
      throw new InvalidInput("measure", "成立和部分成立的须写明处理");
    }
    milestones.reached(caseNumber, "COMPLAINT_DECIDED", clock.instant());
    return papers.issue(
        caseNumber,
        new ComplaintDecision(
            sheet.subject(),
            sheet.subjectUnit(),
            codes.title("COMPLAINT_OUTCOME", outcome),
            reason,
            measures(measure, measureNote),
            sheet.items()));
  }

  private String measures(String measure, String note) {
    String title = measure.isEmpty() ? "" : codes.title("COMPLAINT_MEASURE", measure);
    return note.isEmpty() ? title : title.isEmpty() ? note : title + "；" + note;
  }
}
