package org.shouwen.notary.issuing;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.notary.step.Acceptance;
import org.shouwen.notary.step.Approval;
import org.shouwen.notary.step.Deed;
import org.shouwen.notary.step.Examination;
import org.shouwen.notary.step.RegisterEntry;
import org.shouwen.notary.step.ReviewDecision;
import org.shouwen.notary.step.ReviewFinding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of deeds 公证登记簿 (公证程序规则 art. 57): its nine fields come from the file itself. */
@Component
public class RegisteringNotarization {
  private final Steps steps;
  private final Cases cases;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  RegisteringNotarization(
      Steps steps, Cases cases, Milestones milestones, Journal journal, Clock clock) {
    this.steps = steps;
    this.cases = cases;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /** What was decided has reached the party: it is entered as it was decided. */
  @Transactional
  public void register(String caseNumber) {
    String proposal = steps.required(Examination.class, caseNumber).content().proposal();
    switch (proposal) {
      case "ISSUE" ->
          enter(caseNumber, "已出证送达", steps.required(Deed.class, caseNumber).content().number());
      case "REFUSE" -> enter(caseNumber, "不予办理", null);
      default -> enter(caseNumber, "终止", null);
    }
    close(caseNumber);
  }

  /** The matter is done, which the first contact tells; the file goes on to the archive. */
  public void close(String caseNumber) {
    milestones.reached(caseNumber, "MATTER_CLOSED", clock.instant());
  }

  /**
   * @param way how it ended 结案方式: the name of the outcome
   * @param deedNumber null without a deed
   */
  public void enter(String caseNumber, String way, String deedNumber) {
    var entry =
        new RegisterEntry(
            cases.find(caseNumber).orElseThrow().matter(),
            acceptedOn(caseNumber),
            last(caseNumber, Examination.class, ReviewFinding.class),
            last(caseNumber, Approval.class, ReviewDecision.class),
            way,
            LocalDate.now(clock),
            deedNumber);
    steps.append(caseNumber, entry);
    journal.record(
        caseNumber,
        "NOTARY_REGISTERED",
        "登入公证登记簿：" + way + (deedNumber == null ? "" : "，" + deedNumber));
  }

  /** Who did the one step, or else, on a review, the other. */
  private String last(
      String caseNumber, Class<? extends Record> step, Class<? extends Record> ofReview) {
    return steps
        .latest(step, caseNumber)
        .map(Step::by)
        .or(() -> steps.latest(ofReview, caseNumber).map(Step::by))
        .orElse(null);
  }

  private LocalDate acceptedOn(String caseNumber) {
    return steps
        .latest(Acceptance.class, caseNumber)
        .map(a -> a.content().acceptedOn())
        .orElse(null);
  }
}
