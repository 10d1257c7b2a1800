package org.shouwen.notary.examining;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.PaperContent;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.notary.paper.ForceMajeureLetter;
import org.shouwen.notary.paper.SupplementLetter;
import org.shouwen.notary.paper.VerificationLetter;
import org.shouwen.notary.step.StandstillAsk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Without a notice to the party no period stands (公证法 art. 30). */
@Component
public class NoticingStandstill {
  private final Steps steps;
  private final OfficialPapers papers;
  private final DeadlineRules rules;
  private final Cases cases;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  NoticingStandstill(
      Steps steps,
      OfficialPapers papers,
      DeadlineRules rules,
      Cases cases,
      Milestones milestones,
      Journal journal,
      Clock clock) {
    this.steps = steps;
    this.papers = papers;
    this.rules = rules;
    this.cases = cases;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Issues the notice for what was asked last.
   *
   * @return kind of the paper that is to be served
   */
  @Transactional
  public String issue(String caseNumber) {
    StandstillAsk ask = steps.required(StandstillAsk.class, caseNumber).content();
    PaperContent content =
        switch (ask.ground()) {
          case "SUPPLEMENT" -> supplement(caseNumber, ask);
          case "VERIFY" -> new VerificationLetter(ask.about(), ask.counterpart());
          default -> new ForceMajeureLetter(ask.about());
        };
    Papers.Paper paper = papers.issue(caseNumber, content);
    boolean omitted = "OMITTED".equals(ask.reason());
    journal.record(
        caseNumber,
        omitted ? "NOTARY_NOTICE_BREACH" : "NOTARY_NOTICED",
        paper.number()
            + (omitted ? "，前次能发现而遗漏（违反一次性告知）" : "")
            + "："
            + (ask.materials() == null ? ask.about() : ask.materials().replace('\n', '；')));
    return content.kind().code();
  }

  private SupplementLetter supplement(String caseNumber, StandstillAsk ask) {
    milestones.reached(caseNumber, "SUPPLEMENT_ASKED", clock.instant());
    String office = cases.find(caseNumber).orElseThrow().office();
    int days = rules.inForce("NO-SUPPLEMENT", LocalDate.now(clock), office).orElseThrow().amount();
    return new SupplementLetter(
        days,
        said(ask.reason()),
        ask.materials().lines().map(line -> new MissingItem(line, "证明申请事项真实、合法", null)).toList());
  }

  private static String said(String reason) {
    return reason == null
        ? null
        : switch (reason) {
          case "NEW_FACT" -> "新发现，此前不可能知道";
          case "OMITTED" -> "前次告知遗漏，已记录";
          default -> "原清单上的项目仍未补齐";
        };
  }
}
