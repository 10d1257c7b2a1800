package org.shouwen.clock.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.calendar.Shanghai;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An administrator changes a limit by a new dated row with its article; a second person approves
 * it. Rows are never overwritten: they are their own journal. Clocks that run keep the row under
 * which they started.
 */
@Service
@Transactional
class ChangingRules {
  private static final Logger log = LoggerFactory.getLogger(ChangingRules.class);
  private final RuleRows rows;
  private final RuleBook book;
  private final Viewers viewers;
  private final Clock clock;

  ChangingRules(RuleRows rows, RuleBook book, Viewers viewers, Clock clock) {
    this.rows = rows;
    this.book = book;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * A new row of the rule as it is in force today, with another amount, article and beginning.
   *
   * @return id of the proposal
   */
  String propose(String rule, int amount, LocalDate validFrom, String article, boolean assumed) {
    Viewer viewer = viewers.current();
    if (!viewer.in("admin")) {
      throw new Refused("只有管理员可以修改时限");
    }
    DeadlineRule old =
        book.inForce(rule, Shanghai.day(clock.instant()), "")
            .orElseThrow(() -> new InvalidInput("rule", "没有这个时限编号"));
    if (amount < 1 || amount > 3660) {
      throw new InvalidInput("amount", "应为 1 至 3660 的整数");
    }
    if (article == null || article.isBlank() || article.length() > 400) {
      throw new InvalidInput("article", "须写明依据的法律、文件及条文");
    }
    if (validFrom.isBefore(Shanghai.day(clock.instant()))) {
      throw new InvalidInput("validFrom", "生效日不能早于今天：已经开始的时限依旧规定");
    }
    RuleRow row =
        new RuleRow(
            changed(old, amount, validFrom, article.strip(), assumed),
            rows.lastVersion(rule) + 1,
            RuleRow.Source.ADMIN,
            RuleRow.State.PROPOSED,
            viewer.id(),
            clock.instant());
    rows.save(row);
    return row.getId();
  }

  void approve(String id) {
    decide(id, RuleRow.State.IN_FORCE);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            book.refresh();
          }
        });
  }

  void reject(String id) {
    decide(id, RuleRow.State.REJECTED);
  }

  @Transactional(readOnly = true)
  List<RuleRow> all() {
    return rows.findAllByOrderByRuleAscVersionAsc();
  }

  private void decide(String id, RuleRow.State decision) {
    RuleRow row = rows.findById(id).orElseThrow(() -> new NotFound("没有这条修改"));
    if (row.getState() != RuleRow.State.PROPOSED) {
      throw new Refused("这条修改已经复核过");
    }
    Viewer viewer = viewers.current();
    if (!viewer.in("admin") && !viewer.in("leader")) {
      throw new Refused("只有管理员或局领导可以复核");
    }
    if (decision == RuleRow.State.IN_FORCE && viewer.id().equals(row.getProposedBy())) {
      throw new Refused("提出人不能复核自己提出的修改");
    }
    row.decide(decision, viewer.id(), clock.instant());
    log.info(
        "rule {} version {} is {}: decided by {}, proposed by {}",
        row.content().rule(),
        row.getVersion(),
        decision,
        viewer.id(),
        row.getProposedBy());
  }

  private static DeadlineRule changed(
      DeadlineRule r, int amount, LocalDate from, String article, boolean assumed) {
    return new DeadlineRule(
        r.rule(),
        r.jurisdiction(),
        from,
        null,
        r.title(),
        r.titleEn(),
        amount,
        r.unit(),
        r.startEvent(),
        r.owner(),
        r.standsOn(),
        r.standsFrom(),
        r.resumesAt(),
        r.metAt(),
        r.extensionCap(),
        r.approver(),
        r.excuses(),
        r.warnBefore(),
        r.onExpiry(),
        article,
        assumed);
  }
}
