package org.shouwen.casefile.journal;

import java.util.List;
import org.shouwen.problem.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal's tables. Rows are inserted, never changed. */
@Component
class JournalRows {
  /**
   * Named as the components are: asking for a column under a name that it lacks costs the driver an
   * exception.
   */
  private static final String SELECT =
      "select case_number as caseNumber, seq, at_millis as atMillis, actor, actor_name as actorName, action, detail,"
          + " value_before as valueBefore, value_after as valueAfter, place, hash, previous from sw_journal";

  private final JdbcClient jdbc;

  JournalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The end of the chain; the case's row stays locked until the transaction ends. */
  Head lockHead(String caseNumber) {
    return head(caseNumber, " for update");
  }

  Head head(String caseNumber) {
    return head(caseNumber, "");
  }

  private Head head(String caseNumber, String lock) {
    return jdbc.sql("select journal_length, journal_head from sw_case where number = ?" + lock)
        .param(caseNumber)
        .query((row, i) -> new Head(row.getLong(1), row.getString(2)))
        .optional()
        .orElseThrow(() -> new NotFound("没有编号为 " + caseNumber + " 的案件"));
  }

  void append(JournalRow row) {
    jdbc.sql(
            "insert into sw_journal (case_number, seq, at_millis, actor, actor_name, action, detail, value_before,"
                + " value_after, place, hash, previous) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            row.caseNumber(),
            row.seq(),
            row.atMillis(),
            row.actor(),
            row.actorName(),
            row.action(),
            row.detail(),
            row.valueBefore(),
            row.valueAfter(),
            row.place(),
            row.hash(),
            row.previous())
        .update();
    jdbc.sql("update sw_case set journal_length = ?, journal_head = ? where number = ?")
        .params(row.seq(), row.hash(), row.caseNumber())
        .update();
  }

  List<String> caseNumbers() {
    return jdbc.sql("select number from sw_case order by number").query(String.class).list();
  }

  boolean exists(String caseNumber) {
    return jdbc.sql("select count(*) from sw_case where number = ?")
            .param(caseNumber)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Cases of which the journal or an anchor knows, and nothing else. */
  List<String> journalledWithoutCase() {
    return jdbc.sql(
            "select case_number from sw_journal where case_number not in (select number from sw_case)"
                + " union select case_number from sw_journal_anchor_head"
                + " where case_number not in (select number from sw_case)")
        .query(String.class)
        .list();
  }

  List<JournalRow> of(String caseNumber) {
    return jdbc.sql(SELECT + " where case_number = ? order by seq")
        .param(caseNumber)
        .query(JournalRow.class)
        .list();
  }

  /**
   * @param length entries so far; @param hash of the last, empty before the first
   */
  record Head(long length, String hash) {}
}
