package org.shouwen.supervision.order;

import java.time.Clock;
import java.time.LocalDate;
import org.shouwen.casefile.Journal;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** SU2: the unit signs for it, and says how it stands and why. */
@Component
public class AnsweringSupervision {
  private final Supervisions supervisions;
  private final Journal journal;
  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final Clock clock;

  AnsweringSupervision(
      Supervisions supervisions, Journal journal, JdbcClient jdbc, Viewers viewers, Clock clock) {
    this.supervisions = supervisions;
    this.journal = journal;
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.clock = clock;
  }

  @Transactional
  public void sign(String supervision) {
    supervisions.sign(supervision);
    Supervision s = supervisions.required(supervision);
    journal.record(s.caseNumber(), "SUPERVISION_SIGNED", Words.LEVELS.get(s.level()) + "已签收");
  }

  /**
   * @param cause PARTY, EXTERNAL, STAFFING, SYSTEM or NEGLIGENCE
   * @param expectedOn ISO day on which it will be done, not before today
   * @param plea why the unit is not to blame, "" for none
   */
  @Transactional
  public void answer(
      String supervision,
      String situation,
      String cause,
      String causeText,
      String measures,
      String expectedOn,
      String plea) {
    LocalDate expected =
        Days.notBefore(LocalDate.now(clock), Days.of(expectedOn), "expectedOn", "预计办结日不能早于今天");
    jdbc.sql(
            "insert into sw_supervision_answer (supervision, answer_round, situation, cause, cause_text, measures, expected_on, plea, answered_by, answered_millis) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            supervision,
            rounds(supervision) + 1,
            situation,
            cause,
            causeText,
            measures,
            expected,
            plea,
            viewers.current().id(),
            clock.millis())
        .update();
    journal.record(
        supervisions.required(supervision).caseNumber(),
        "SUPERVISION_ANSWERED",
        "现状：%s；原因：%s，%s；措施：%s；预计 %s 办结%s"
            .formatted(
                situation,
                Words.CAUSES.get(cause),
                causeText,
                measures,
                expected,
                plea == null || plea.isBlank() ? "" : "；申辩免责：" + plea));
  }

  /** The last answer, for the head of the supervisor's form; its words stay in the journal. */
  public String summary(String supervision) {
    return jdbc.sql(
            "select cause, expected_on, plea from sw_supervision_answer where supervision = ? order by answer_round desc limit 1")
        .param(supervision)
        .query(
            (row, i) ->
                "%s；预计 %s 办结%s"
                    .formatted(
                        Words.CAUSES.get(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3) == null ? "" : "；申辩免责"))
        .optional()
        .orElse("");
  }

  /** Whether this person answered any round of it. */
  boolean answered(String supervision, String login) {
    return jdbc.sql(
                "select count(*) from sw_supervision_answer where supervision = ? and answered_by = ?")
            .params(supervision, login)
            .query(Integer.class)
            .single()
        > 0;
  }

  private int rounds(String supervision) {
    return jdbc.sql("select count(*) from sw_supervision_answer where supervision = ?")
        .param(supervision)
        .query(Integer.class)
        .single();
  }
}
