package org.shouwen.notary.examining;

import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.RecordingLate;
import org.shouwen.notary.step.StandstillEnd;
import org.shouwen.problem.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The period runs on from the legal day on which its obstacle went, whenever that is recorded. */
@Component
public class EndingStandstill {
  private static final String RESUMED = "NOTARY_RESUMED";
  private final Steps steps;
  private final Papers papers;
  private final Milestones milestones;
  private final RecordingLate late;
  private final Journal journal;

  EndingStandstill(
      Steps steps, Papers papers, Milestones milestones, RecordingLate late, Journal journal) {
    this.steps = steps;
    this.papers = papers;
    this.milestones = milestones;
    this.late = late;
    this.journal = journal;
  }

  /**
   * @param result SUPPLIED, DECLINED or WITHDRAWN
   * @param materials one a line, "" unless supplied
   * @param on ISO day, not before the notice was served
   */
  @Transactional
  public void supplied(String caseNumber, String result, String materials, String on) {
    end(caseNumber, "NOTARY_SUPPLEMENT_NOTICE", "SUPPLEMENT", result, materials, on, "suppliedOn");
    journal.record(
        caseNumber,
        "NOTARY_SUPPLIED",
        switch (result) {
          case "SUPPLIED" -> "补到材料：" + materials.replace('\n', '；');
          case "DECLINED" -> "当事人拒绝补充";
          default -> "当事人要撤回申请";
        });
  }

  /** The party's period is over; the notary goes on with what he has. */
  @Transactional
  public void lapse(String caseNumber) {
    steps.append(caseNumber, new StandstillEnd("SUPPLEMENT", "LAPSED", null, null));
    journal.record(caseNumber, "NOTARY_LAPSED", "补充期限届满未补，恢复办理");
  }

  /**
   * @param result TRUE, FALSE or UNVERIFIABLE
   * @param on ISO day on which the answer came
   * @param rule whose clock runs on
   */
  @Transactional
  public void verified(String caseNumber, String result, String facts, String on, String rule) {
    end(caseNumber, "NOTARY_VERIFICATION_NOTICE", "VERIFY", result, facts, on, "verifiedOn");
    late.resumed(caseNumber, rule);
    String found =
        switch (result) {
          case "TRUE" -> "属实";
          case "FALSE" -> "不实";
          default -> "无法核实";
        };
    journal.record(caseNumber, "NOTARY_VERIFIED", "核实" + found + "：" + facts);
  }

  /**
   * @param on ISO day on which it was over
   */
  @Transactional
  public void forceMajeureOver(String caseNumber, String facts, String on, String rule) {
    end(
        caseNumber,
        "NOTARY_FORCE_MAJEURE_NOTICE",
        "FORCE_MAJEURE",
        "OVER",
        facts,
        on,
        "forceMajeureEndedOn");
    late.resumed(caseNumber, rule);
    journal.record(caseNumber, "NOTARY_RESUMED", "不可抗力消除，恢复办理：" + facts);
  }

  private void end(
      String caseNumber,
      String notice,
      String ground,
      String result,
      String facts,
      String on,
      String field) {
    LocalDate served = papers.latest(caseNumber, notice).lastServedOn();
    LocalDate day = Days.notBefore(served, Days.of(on), field, "不能早于告知送达日");
    steps.append(caseNumber, new StandstillEnd(ground, result, facts, day));
    milestones.reachedOn(caseNumber, RESUMED, day);
  }
}
