package org.shouwen.notary.preview;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Steps;
import org.shouwen.document.OfficialPapers;
import org.shouwen.notary.matter.MatterRules;
import org.shouwen.notary.matter.NotaryMaterials;
import org.shouwen.notary.paper.AppointmentSlip;
import org.shouwen.notary.policy.Meeting;
import org.shouwen.notary.step.Preview;
import org.shouwen.problem.Days;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * NO1: what is wanted, who comes, how one meets; and on one slip all that is to be brought, so that
 * nobody comes twice.
 */
@Component
public class PreviewingNotarization {
  private final Steps steps;
  private final Cases cases;
  private final MatterRules rules;
  private final NotaryModes modes;
  private final OfficialPapers papers;
  private final Journal journal;
  private final Clock clock;

  PreviewingNotarization(
      Steps steps,
      Cases cases,
      MatterRules rules,
      NotaryModes modes,
      OfficialPapers papers,
      Journal journal,
      Clock clock) {
    this.steps = steps;
    this.cases = cases;
    this.rules = rules;
    this.modes = modes;
    this.papers = papers;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param whoApplies SELF or AGENT
   * @param way AT_OFFICE, VIDEO or DOORSTEP, "" unless one meets
   * @param result APPOINTED, REVIEW or NOT_NOTARIAL
   * @return HOSTED or ASSISTED by the setting of the unit, REVIEW or NOT_NOTARIAL
   * @throws InvalidInput an agent where the law wants the person himself (公证法 art. 26), or a
   *     meeting that does not serve him
   */
  @Transactional
  public String preview(
      String caseNumber,
      String matter,
      String purpose,
      String placeOfUse,
      String translation,
      String whoApplies,
      String way,
      String reason,
      String meetingOn,
      String result,
      String note) {
    CaseFile file = cases.find(caseNumber).orElseThrow();
    if (!matter.equals(file.matter())) {
      cases.setItem(caseNumber, "NOTARY", matter);
    }
    var preview =
        new Preview(
            matter,
            purpose,
            placeOfUse,
            translation,
            whoApplies,
            way,
            reason,
            Days.of(meetingOn),
            result,
            note);
    if (result.equals("APPOINTED")) {
      appoint(caseNumber, preview);
    }
    steps.append(caseNumber, preview);
    if (!result.equals("APPOINTED")) {
      journal.record(
          caseNumber, "NOTARY_PREVIEWED", result.equals("REVIEW") ? "对已出公证书的复查申请" : "不属公证：" + note);
      return result;
    }
    return modes.hosts(file.office()) ? "HOSTED" : "ASSISTED";
  }

  private void appoint(String caseNumber, Preview preview) {
    if (preview.whoApplies().equals("AGENT")) {
      rules
          .inPersonBecause(preview.matter())
          .ifPresent(
              article -> {
                throw new InvalidInput("whoApplies", preview.matter() + "须本人亲自办理：" + article);
              });
    }
    var meeting = new Meeting(preview.meetingWay(), preview.meetingReason(), preview.meetingOn());
    meeting
        .problem(LocalDate.now(clock))
        .ifPresent(
            problem -> {
              throw new InvalidInput("meetingOn", problem);
            });
    papers.issue(
        caseNumber,
        new AppointmentSlip(
            preview.matter(),
            meeting.told(),
            meeting.on(),
            NotaryMaterials.items(
                rules.materials(preview.matter(), preview.whoApplies().equals("AGENT")))));
    journal.record(
        caseNumber,
        "NOTARY_PREVIEWED",
        preview.matter() + "，" + meeting.on() + " " + meeting.told());
  }

  /** What is wanted is no notarization: the way to it was told. */
  @Transactional
  public void guide(String caseNumber) {
    journal.record(
        caseNumber,
        "NOTARY_GUIDED",
        "不属公证，已指引：" + steps.required(Preview.class, caseNumber).content().note());
  }
}
