package org.shouwen.supervision.accountability;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.notification.Outbox;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.shouwen.supervision.order.Supervision;
import org.shouwen.supervision.order.Supervisions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * SU4: a supervisor proposes, the person concerned is heard, a leader decides; never the server.
 * The case's journal says that a decision was made, not on whom nor which.
 */
@Component
public class Accountabilities {
  public static final Map<String, String> MEASURES =
      Map.of(
          "NONE", "不追究",
          "TALK", "谈话提醒",
          "WRITTEN", "书面检查",
          "NOTICE", "通报",
          "SCORE", "扣减绩效",
          "TRANSFER", "移送有权机关");
  private static final int LONGEST = 2000;
  private static final RowMapper<Accountability> ROW =
      (row, i) ->
          new Accountability(
              row.getString("id"),
              row.getString("supervision"),
              row.getString("case_number"),
              row.getString("person"),
              row.getString("circumstance"),
              row.getString("facts"),
              row.getString("proposal"),
              row.getString("proposed_by"),
              row.getString("heard"),
              row.getString("decision"),
              row.getString("reason"),
              row.getString("decided_by"),
              row.getObject("decided_millis") == null
                  ? null
                  : Instant.ofEpochMilli(row.getLong("decided_millis")));

  private final JdbcClient jdbc;
  private final Supervisions supervisions;
  private final Cases cases;
  private final Journal journal;
  private final Outbox outbox;
  private final ObjectProvider<Proceedings> proceedings;
  private final Viewers viewers;
  private final Clock clock;

  Accountabilities(
      JdbcClient jdbc,
      Supervisions supervisions,
      Cases cases,
      Journal journal,
      Outbox outbox,
      ObjectProvider<Proceedings> proceedings,
      Viewers viewers,
      Clock clock) {
    this.jdbc = jdbc;
    this.supervisions = supervisions;
    this.cases = cases;
    this.journal = journal;
    this.outbox = outbox;
    this.proceedings = proceedings;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * Those of a case that the current viewer may see: all for supervisors and leaders of its units,
   * his own for the person concerned.
   *
   * @throws NotFound for anybody else, as if there were none
   */
  @Transactional(readOnly = true)
  public List<Accountability> of(String caseNumber) {
    Viewer viewer = viewers.current();
    List<Accountability> all =
        jdbc.sql("select * from sw_accountability where case_number = ? order by proposed_millis")
            .param(caseNumber)
            .query(ROW)
            .list();
    if (oversees(viewer, caseNumber)) {
      return all;
    }
    List<Accountability> own = all.stream().filter(a -> a.person().equals(viewer.id())).toList();
    if (own.isEmpty()) {
      throw new NotFound("没有这个页面");
    }
    return own;
  }

  /** The supervision whose review left the decision open and for which none was proposed yet. */
  @Transactional(readOnly = true)
  public Optional<Supervision> waiting(String caseNumber) {
    return supervisions.awaiting(caseNumber).stream().filter(s -> !proposed(s.id())).findFirst();
  }

  /**
   * @param person login of the person concerned, who is written to and asked to state his case
   * @throws Refused the proposer himself, or it is proposed already
   */
  @Transactional
  public void propose(
      String caseNumber, String person, String circumstance, String facts, String proposal) {
    Viewer viewer = require("supervision", caseNumber);
    if (viewer.id().equals(person)) {
      throw new Refused("不能提出自己的责任认定");
    }
    text("person", person, 64);
    text("circumstance", circumstance, 30);
    text("facts", facts, LONGEST);
    measure("proposal", proposal);
    Supervision supervision = waiting(caseNumber).orElseThrow(() -> new Refused("没有待认定的责任，或者已经提出"));
    jdbc.sql(
            "insert into sw_accountability (id, supervision, case_number, person, circumstance, facts, proposal, proposed_by, proposed_millis) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(),
            supervision.id(),
            caseNumber,
            person,
            circumstance,
            facts,
            proposal,
            viewer.id(),
            clock.millis())
        .update();
    outbox.post(
        "staff:" + person,
        caseNumber,
        "请陈述申辩",
        "督办岗就案件" + caseNumber + "提出责任认定，请在案件的责任认定页面查看事实，陈述申辩。");
  }

  /**
   * The person concerned states his case himself.
   *
   * @throws NotFound nothing was proposed about him
   */
  @Transactional
  public void state(String caseNumber, String statement) {
    text("statement", statement, LONGEST);
    int written =
        jdbc.sql(
                "update sw_accountability set heard = ?, heard_millis = ? where case_number = ? and person = ? and decision is null")
            .params(statement, clock.millis(), caseNumber, viewers.current().id())
            .update();
    if (written == 0) {
      throw new NotFound("没有这个页面");
    }
  }

  /**
   * @throws Refused the person was not heard yet, or the leader is himself concerned or proposed it
   */
  @Transactional
  public void decide(String caseNumber, String id, String decision, String reason) {
    Viewer viewer = require("leader", caseNumber);
    measure("decision", decision);
    text("reason", reason, LONGEST);
    Accountability a =
        jdbc.sql("select * from sw_accountability where id = ? and case_number = ?")
            .params(id, caseNumber)
            .query(ROW)
            .optional()
            .orElseThrow(() -> new NotFound("没有这个页面"));
    if (a.decision() != null) {
      throw new Refused("责任认定已经作出");
    }
    if (a.heard() == null) {
      throw new Refused("没有听取本人陈述申辩，不能认定责任");
    }
    if (viewer.id().equals(a.person()) || viewer.id().equals(a.proposedBy())) {
      throw new Refused("本人和提出人不能批准");
    }
    jdbc.sql(
            "update sw_accountability set decision = ?, reason = ?, decided_by = ?, decided_millis = ? where id = ?")
        .params(decision, reason, viewer.id(), clock.millis(), id)
        .update();
    supervisions.close(a.supervision(), "DETERMINED");
    journal.record(caseNumber, "ACCOUNTABILITY_DECIDED", "责任认定已经作出，另卷保管");
    outbox.post(
        "staff:" + a.person(),
        caseNumber,
        "责任认定结果",
        "案件" + caseNumber + "的责任认定已经作出，请在责任认定页面查看；不服的可以申诉。");
    proceedings.getObject().correlate(caseNumber, "Message_AccountabilityDecided", Map.of());
  }

  private Viewer require(String role, String caseNumber) {
    Viewer viewer = viewers.current();
    if (!viewer.in(role) || !oversees(viewer, caseNumber)) {
      throw new NotFound("没有这个页面");
    }
    return viewer;
  }

  private boolean oversees(Viewer viewer, String caseNumber) {
    return (viewer.in("supervision") || viewer.in("leader"))
        && cases.find(caseNumber).map(CaseFile::office).filter(viewer::sees).isPresent();
  }

  private boolean proposed(String supervision) {
    return jdbc.sql("select count(*) from sw_accountability where supervision = ?")
            .param(supervision)
            .query(Integer.class)
            .single()
        > 0;
  }

  private static void measure(String field, String code) {
    if (code == null || !MEASURES.containsKey(code)) {
      throw new InvalidInput(field, "应为 " + String.join("、", MEASURES.keySet()) + " 之一");
    }
  }

  private static void text(String field, String text, int longest) {
    if (text == null || text.isBlank() || text.length() > longest) {
      throw new InvalidInput(field, "必填，至多" + longest + "字");
    }
  }
}
