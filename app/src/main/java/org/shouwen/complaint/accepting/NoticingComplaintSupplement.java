package org.shouwen.complaint.accepting;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Milestones;
import org.shouwen.casefile.Step;
import org.shouwen.casefile.Steps;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.complaint.limit.Limits;
import org.shouwen.complaint.paper.ComplaintSupplementNotice;
import org.shouwen.complaint.policy.ReviewPolicies;
import org.shouwen.complaint.policy.ReviewPolicies.Missing;
import org.shouwen.complaint.step.Notice;
import org.shouwen.complaint.step.Review;
import org.shouwen.document.OfficialPapers;
import org.shouwen.document.PaperContent.MissingItem;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one notice 一次性告知 of all that a complaint lacks. A further notice says why; what could have
 * been known at an earlier one is logged as a breach.
 */
@Component
public class NoticingComplaintSupplement {
  private final Steps steps;
  private final ReviewingComplaint reviewing;
  private final Limits limits;
  private final OfficialPapers papers;
  private final Milestones milestones;
  private final Journal journal;
  private final Clock clock;

  NoticingComplaintSupplement(
      Steps steps,
      ReviewingComplaint reviewing,
      Limits limits,
      OfficialPapers papers,
      Milestones milestones,
      Journal journal,
      Clock clock) {
    this.steps = steps;
    this.reviewing = reviewing;
    this.limits = limits;
    this.papers = papers;
    this.milestones = milestones;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws Refused all of it was asked for before
   */
  @Transactional
  public void issue(String caseNumber) {
    Review review = steps.required(Review.class, caseNumber).content();
    List<Missing> missing = ReviewPolicies.missing(reviewing.reviewed(caseNumber, review));
    List<Step<Notice>> earlier = steps.all(Notice.class, caseNumber);
    String reason = review.secondReason() == null ? "" : review.secondReason();
    check(missing, earlier, reason);
    boolean breach = reason.equals("OMITTED");
    steps.append(
        caseNumber,
        new Notice(missing.stream().map(Missing::code).collect(joining(" ")), reason, breach));
    DeadlineRule period = limits.rule(caseNumber, "CO-SUPPLEMENT");
    papers.issue(
        caseNumber,
        new ComplaintSupplementNotice(
            missing.stream().map(m -> new MissingItem(m.item(), m.why(), null)).toList(),
            period.amount(),
            period.assumed(),
            reason.isEmpty() ? null : breach ? "前次告知遗漏，已记录" : "新发现，此前不可能知道"));
    milestones.reached(caseNumber, "SUPPLEMENT_ASKED", clock.instant());
    journal.record(
        caseNumber,
        breach ? "CO_NOTICE_BREACH" : "CO_NOTICED",
        (breach ? "再次告知前次能发现而遗漏的内容（违反一次性告知）：" : "一次性告知补充：")
            + missing.stream().map(Missing::item).collect(joining("；")));
  }

  private static void check(List<Missing> missing, List<Step<Notice>> earlier, String reason) {
    Set<String> asked =
        earlier.stream()
            .flatMap(n -> Arrays.stream(n.content().items().split(" ")))
            .collect(Collectors.toSet());
    if (missing.stream().allMatch(m -> asked.contains(m.code()))) {
      throw new Refused("所缺的已经告知过，补充期满的按现有材料审查");
    }
    if (earlier.isEmpty() != reason.isEmpty()) {
      throw new InvalidInput(
          "secondNoticeReason", earlier.isEmpty() ? "第一次告知不填再次告知的原因" : "再次告知须选择原因");
    }
  }
}
