package org.shouwen.casefile.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.shouwen.casefile.RecordedCases;
import org.shouwen.directory.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A register's rows: no more of a case is read than is printed, its text least of all. */
@Component
class RecordedInDatabase implements RecordedCases {
  private static final String COLUMNS =
      "select c.number, c.item, c.matter, c.channel, c.state, c.outcome, c.unit_code, c.office,"
          + " c.first_contact, c.handler, c.received_at, c.recorded_at, c.closed_at,"
          + " c.journal_length, c.journal_head";
  private static final String FROM = " from sw_case c";
  private final JdbcClient jdbc;
  private final ViewersCases own;
  private final Units units;

  RecordedInDatabase(JdbcClient jdbc, ViewersCases own, Units units) {
    this.jdbc = jdbc;
    this.own = own;
    this.units = units;
  }

  @Override
  @Transactional(readOnly = true)
  public long count(Span span) {
    var conditions = conditions(span);
    return jdbc.sql("select count(*)" + FROM + conditions.where())
        .params(conditions.parameters())
        .query(Long.class)
        .single();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Recorded> of(Span span, int most) {
    var conditions = conditions(span);
    return jdbc.sql(
            COLUMNS + FROM + conditions.where() + " order by c.recorded_at, c.number limit :most")
        .params(conditions.parameters())
        .param("most", most)
        .query(this::recorded)
        .list();
  }

  private Conditions conditions(Span span) {
    var conditions = own.conditions();
    conditions.equal("c.item", "item", span.item());
    conditions.place(span.unit());
    conditions.add("c.recorded_at >= :from and c.recorded_at < :to");
    conditions.parameter("from", LocalDateTime.ofInstant(span.from(), ZoneOffset.UTC));
    conditions.parameter("to", LocalDateTime.ofInstant(span.to(), ZoneOffset.UTC));
    return conditions;
  }

  private Recorded recorded(ResultSet row, int i) throws SQLException {
    return new Recorded(
        row.getString("number"),
        row.getString("item"),
        row.getString("matter"),
        row.getString("channel"),
        row.getString("state"),
        row.getString("outcome"),
        units.fullName(row.getString("unit_code")),
        row.getString("office"),
        row.getString("first_contact"),
        row.getString("handler"),
        Utc.instant(row, "received_at"),
        Utc.instant(row, "recorded_at"),
        Utc.instant(row, "closed_at"),
        row.getLong("journal_length"),
        row.getString("journal_head"));
  }
}
