package org.shouwen.supervision.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shouwen.identity.Viewers;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The supervisions as rows, and the answers to them. */
@Component
public class Supervisions {
  private static final String AWAITING = "AWAITING";
  private static final String SELECT =
      "select id, case_number, rule, ground, level, requirement, due_on, ordered_by from sw_supervision where ";
  private static final RowMapper<Supervision> ROW =
      (row, i) ->
          new Supervision(
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getString(5),
              row.getString(6),
              row.getObject(7, LocalDate.class),
              row.getString(8));

  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final Clock clock;

  Supervisions(JdbcClient jdbc, Viewers viewers, Clock clock) {
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.clock = clock;
  }

  /**
   * How hard it is pressed and why, for the head of a form; what is required stands on its paper.
   *
   * @param id of the supervision
   */
  public String summary(String id) {
    Supervision s = required(id);
    return "%s（%s），%s 前办结"
        .formatted(Words.LEVELS.get(s.level()), Words.GROUNDS.get(s.ground()), s.dueOn());
  }

  public Supervision required(String id) {
    return jdbc.sql(SELECT + "id = ?").param(id).query(ROW).single();
  }

  /** Those of a case whose review asked for a person's account, which nobody has decided yet. */
  public List<Supervision> awaiting(String caseNumber) {
    return jdbc.sql(SELECT + "case_number = ? and outcome = ?")
        .params(caseNumber, AWAITING)
        .query(ROW)
        .list();
  }

  void await(String id) {
    jdbc.sql("update sw_supervision set outcome = ? where id = ?").params(AWAITING, id).update();
  }

  public int countOf(String caseNumber) {
    return jdbc.sql("select count(*) from sw_supervision where case_number = ?")
        .param(caseNumber)
        .query(Integer.class)
        .single();
  }

  /** Whether this rule of the case was supervised before, by itself. */
  public boolean has(String caseNumber, String rule) {
    return jdbc.sql("select count(*) from sw_supervision where case_number = ? and rule = ?")
            .params(caseNumber, rule)
            .query(Integer.class)
            .single()
        > 0;
  }

  String insert(String caseNumber, Order order) {
    String id = UUID.randomUUID().toString();
    jdbc.sql(
            "insert into sw_supervision (id, case_number, rule, ground, level, requirement, due_on, ordered_by, ordered_millis) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            id,
            caseNumber,
            order.rule(),
            order.ground(),
            order.level(),
            order.requirement(),
            order.dueOn(),
            order.by(),
            clock.millis())
        .update();
    return id;
  }

  void change(String id, String level, String requirement, LocalDate dueOn) {
    jdbc.sql("update sw_supervision set level = ?, requirement = ?, due_on = ? where id = ?")
        .params(level, requirement, dueOn, id)
        .update();
  }

  void sign(String id) {
    jdbc.sql("update sw_supervision set signed_by = ?, signed_millis = ? where id = ?")
        .params(viewers.current().id(), clock.millis(), id)
        .update();
  }

  /**
   * @param outcome LIFTED, EXCUSED or DETERMINED
   */
  public void close(String id, String outcome) {
    jdbc.sql("update sw_supervision set closed_millis = ?, outcome = ? where id = ?")
        .params(clock.millis(), outcome, id)
        .update();
  }
}
