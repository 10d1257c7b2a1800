package org.shouwen.casefile.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of anchors: one row a day, and the heads that changed since the day before. */
@Component
class AnchorRows {
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  AnchorRows(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  Optional<Anchored> last(String caseNumber) {
    return jdbc.sql(
            "select case_number as caseNumber, anchor_day as anchorDay, length, head from sw_journal_anchor_head"
                + " where case_number = ? and length > 0 order by anchor_day desc limit 1")
        .param(caseNumber)
        .query(Anchored.class)
        .optional();
  }

  Optional<Day> lastDay() {
    return jdbc.sql(
            "select anchor_day as anchorDay, hash from sw_journal_anchor order by anchor_day desc limit 1")
        .query(Day.class)
        .optional();
  }

  /** Heads of today that no anchor holds yet, by case number. */
  List<Anchored> unanchored(LocalDate day) {
    return jdbc.sql(
            "select c.number, c.journal_length, c.journal_head from sw_case c where not exists (select 1 from sw_journal_anchor_head a"
                + " where a.case_number = c.number and a.length = c.journal_length) order by c.number")
        .query((row, i) -> new Anchored(row.getString(1), day, row.getLong(2), row.getString(3)))
        .list();
  }

  List<Anchored> headsOf(LocalDate day) {
    return jdbc.sql(
            "select case_number as caseNumber, anchor_day as anchorDay, length, head from sw_journal_anchor_head"
                + " where anchor_day = ? order by case_number")
        .param(day)
        .query(Anchored.class)
        .list();
  }

  List<Day> days() {
    return jdbc.sql(
            "select anchor_day as anchorDay, hash from sw_journal_anchor order by anchor_day")
        .query(Day.class)
        .list();
  }

  void insert(LocalDate day, long atMillis, String hash, String previous, List<Anchored> heads) {
    jdbc.sql(
            "insert into sw_journal_anchor (anchor_day, at_millis, heads, hash, previous) values (?, ?, ?, ?, ?)")
        .params(day, atMillis, heads.size(), hash, previous)
        .update();
    batch.batchUpdate(
        "insert into sw_journal_anchor_head (case_number, anchor_day, length, head) values (?, ?, ?, ?)",
        heads.stream()
            .map(h -> new Object[] {h.caseNumber(), h.anchorDay(), h.length(), h.head()})
            .toList());
  }

  record Anchored(String caseNumber, LocalDate anchorDay, long length, String head) {
    String line() {
      return caseNumber + ':' + length + ':' + head + '\n';
    }
  }

  record Day(LocalDate anchorDay, String hash) {}
}
