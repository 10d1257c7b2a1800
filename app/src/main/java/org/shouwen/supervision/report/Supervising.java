package org.shouwen.supervision.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.RuleFamily;
import org.shouwen.identity.Viewer;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.NotFound;
import org.shouwen.supervision.order.Grading;
import org.shouwen.supervision.order.IssuingOrders;
import org.shouwen.supervision.order.Order;
import org.shouwen.supervision.order.Supervisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the models call on the edge of an element whose clock, one of ours, has run out. */
@Component("supervising")
public class Supervising {
  /** What times a supervision is itself not supervised once more: its letters go to the leader. */
  private static final String OF_SUPERVISION = "SU-";

  /** Of an order that nobody wrote: as long as a unit has for its answer. */
  private static final int DAYS_TO_ANSWER = 3;

  private final CaseClocks clocks;
  private final Cases cases;
  private final Journal journal;
  private final Outbox outbox;
  private final Supervisions supervisions;
  private final IssuingOrders issuing;
  private final JdbcClient jdbc;
  private final Clock clock;

  Supervising(
      CaseClocks clocks,
      Cases cases,
      Journal journal,
      Outbox outbox,
      Supervisions supervisions,
      IssuingOrders issuing,
      JdbcClient jdbc,
      Clock clock) {
    this.clocks = clocks;
    this.cases = cases;
    this.journal = journal;
    this.outbox = outbox;
    this.supervisions = supervisions;
    this.issuing = issuing;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Journals each overdue clock of the rule, tells the head of the unit and the supervisors, and
   * starts one supervision a case and rule; once a clock, however often it is called. Only what is
   * ours is pressed; what was overdue before anybody had recorded the case is noted and shown, but
   * rings nobody.
   *
   * @param rule its id, or the family of it, e.g. {@code CO-HANDLE-*}
   * @throws NotFound the case never had a clock of this rule
   */
  @Transactional
  public void report(String caseNumber, String rule) {
    CaseFile file =
        cases.find(caseNumber).orElseThrow(() -> new NotFound("没有编号为 " + caseNumber + " 的案件"));
    RuleFamily family = new RuleFamily(rule);
    List<ClockView> ofRule =
        clocks.of(caseNumber, Locale.CHINESE).stream()
            .filter(view -> family.has(view.rule()))
            .toList();
    if (ofRule.isEmpty()) {
      throw new NotFound("案件 " + caseNumber + " 没有期限 " + rule);
    }
    // Two reports at once: the primary key refuses the later, whose transaction is undone and tried
    // again.
    ofRule.stream()
        .filter(this::overdue)
        .filter(view -> !reported(caseNumber, view.rule(), view.id()))
        .forEach(view -> report(file, view));
  }

  private void report(CaseFile file, ClockView overdue) {
    journal.record(
        file.number(),
        "OVERDUE_REPORTED",
        "“" + overdue.title() + "”（" + overdue.article() + "）应于 " + overdue.lastDay() + " 前办结");
    insert(file.number(), overdue.rule(), overdue.id());
    if (overdue.owner() == Owner.OURS && overdue.due().isAfter(file.recordedAt())) {
      press(file, overdue);
    }
  }

  private void press(CaseFile file, ClockView overdue) {
    for (String role : List.of("leader", "supervision")) {
      outbox.post(
          "group:" + role + "@" + file.office(),
          file.number(),
          "超期督办：" + file.number(),
          text(file.number(), overdue));
    }
    boolean supervised =
        !overdue.rule().startsWith(OF_SUPERVISION)
            && !supervisions.has(file.number(), overdue.rule());
    if (supervised) {
      issuing.order(file, order(file, overdue));
    }
  }

  private Order order(CaseFile file, ClockView overdue) {
    return new Order(
        overdue.rule(),
        "OVERDUE",
        Grading.level(supervisions.countOf(file.number()), file.urgent()),
        "“" + overdue.title() + "”已于 " + overdue.lastDay() + " 届满而未办结，请立即办理并说明原因",
        Shanghai.day(clock.instant()).plusDays(DAYS_TO_ANSWER),
        Viewer.SYSTEM.id());
  }

  /**
   * Earlier rounds of the same work, and its doubles elsewhere in the case, have clocks of the same
   * rule: what was met in time, left before its end or excused is not late.
   */
  private boolean overdue(ClockView view) {
    if (view.due() == null
        || view.state() == ClockView.State.CANCELLED
        || line(view, "EXCUSED").isPresent()) {
      return false;
    }
    Instant until = line(view, "MET").map(ClockView.LedgerLine::at).orElseGet(clock::instant);
    return !until.isBefore(view.due());
  }

  private static Optional<ClockView.LedgerLine> line(ClockView view, String entry) {
    return view.ledger().stream().filter(l -> l.entry().equals(entry)).findFirst();
  }

  private boolean reported(String caseNumber, String rule, String clockId) {
    return jdbc.sql(
                "select count(*) from sw_supervision_report where case_number = ? and rule = ? and clock_id = ?")
            .params(caseNumber, rule, clockId)
            .query(Integer.class)
            .single()
        > 0;
  }

  private void insert(String caseNumber, String rule, String clockId) {
    jdbc.sql(
            "insert into sw_supervision_report (case_number, rule, clock_id, reported_at) values (?, ?, ?, ?)")
        .params(caseNumber, rule, clockId, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  private static String text(String caseNumber, ClockView overdue) {
    return "案件 %s 的“%s”（%s）已于 %s 届满而未办结，请督促承办单位说明情况并立即办理。"
        .formatted(caseNumber, overdue.title(), overdue.article(), overdue.lastDay());
  }
}
