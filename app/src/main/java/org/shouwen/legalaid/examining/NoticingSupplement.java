package org.shouwen.legalaid.examining;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.legalaid.paper.SupplementNotice;
import org.shouwen.legalaid.policy.Missing;
import org.shouwen.legalaid.step.Notice;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * LA3: the one notice 一次性告知, with all that the deciding policies lack (法律援助法 art. 43(2)). A further
 * notice says why; what could have been known at an earlier one is logged as a breach.
 */
@Component
public class NoticingSupplement {
  private static final String OMITTED = "OMITTED";
  private static final String STILL_MISSING = "STILL_MISSING";
  private final Steps steps;
  private final CheckingMaterials checking;
  private final OfficialPapers papers;
  private final DeadlineRules rules;
  private final Cases cases;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  NoticingSupplement(
      Steps steps,
      CheckingMaterials checking,
      OfficialPapers papers,
      DeadlineRules rules,
      Cases cases,
      Milestones milestones,
      Journal journal,
      Clock clock) {
    this.steps = steps;
    this.checking = checking;
    this.papers = papers;
    this.rules = rules;
    this.cases = cases;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param reason "" at the first notice, else NEW_FACT, STILL_MISSING or OMITTED
   */
  @Transactional
  public void issue(String caseNumber, String reason, String method, Boolean taughtInPerson) {
    List<Missing> missing = checking.missing(caseNumber);
    List<Step<Notice>> earlier = steps.all(Notice.class, caseNumber);
    check(reason, earlier, missing);
    boolean breach = OMITTED.equals(reason);
    steps.append(caseNumber, new Notice(codes(missing), reason, method, taughtInPerson, breach));
    DeadlineRule period = period(caseNumber);
    papers.issue(
        caseNumber,
        new SupplementNotice(
            missing.stream().map(NoticingSupplement::item).toList(),
            period.amount(),
            period.assumed(),
            earlier.isEmpty() ? null : said(reason)));
    milestones.reached(caseNumber, "SUPPLEMENT_ASKED", clock.instant());
    journal.record(
        caseNumber,
        breach ? "AID_NOTICE_BREACH" : "AID_NOTICED",
        (breach ? "再次告知前次能发现而遗漏的事项（违反一次性告知）：" : "一次性告知补正：")
            + missing.stream().map(m -> m.material().title()).collect(joining("、")));
  }

  private static void check(String reason, List<Step<Notice>> earlier, List<Missing> missing) {
    if (earlier.isEmpty()) {
      if (!reason.isEmpty()) {
        throw new InvalidInput("secondNoticeReason", "第一次告知不填再次告知的原因");
      }
      return;
    }
    if (reason.isEmpty()) {
      throw new InvalidInput("secondNoticeReason", "再次告知须选择原因");
    }
    Set<String> asked =
        earlier.stream()
            .flatMap(n -> Arrays.stream(n.content().items().split(" ")))
            .collect(Collectors.toSet());
    boolean onlyAsked = missing.stream().allMatch(m -> asked.contains(m.material().name()));
    if (onlyAsked != reason.equals(STILL_MISSING)) {
      throw new InvalidInput(
          "secondNoticeReason", onlyAsked ? "所缺都在原清单上，原因应为“仍未补到”" : "有原清单之外的要求，须说明是新发现还是前次遗漏");
    }
  }

  private DeadlineRule period(String caseNumber) {
    String office = cases.find(caseNumber).orElseThrow().office();
    return rules.inForce("LA-SUPPLEMENT", LocalDate.now(clock), office).orElseThrow();
  }

  private static String codes(List<Missing> missing) {
    return missing.stream().map(m -> m.material().name()).collect(joining(" "));
  }

  private static MissingItem item(Missing missing) {
    return new MissingItem(
        missing.material().title(), missing.why(), missing.material().substitute());
  }

  private static String said(String reason) {
    return switch (reason) {
      case "NEW_FACT" -> "新发现，此前不可能知道";
      case OMITTED -> "前次告知遗漏，已记录";
      default -> "原清单上的项目仍未补到";
    };
  }
}
