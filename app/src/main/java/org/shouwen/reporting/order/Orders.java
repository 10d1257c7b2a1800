package org.shouwen.reporting.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwen.identity.Viewer;
import org.shouwen.reporting.CaseRegister.Wanted;
import org.shouwen.reporting.ReportFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code sw_report_order}, as whoever orders and fetches knows them. */
@Component
class Orders {
  private static final String ORDERS =
      "select id, login, rights, period, place, item, file_format, lang, state, rows_done, rows_all,"
          + " cases, ordered_at, ended_at from sw_report_order ";
  private final JdbcClient jdbc;
  private final Clock clock;

  Orders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  String add(Viewer viewer, Wanted wanted, long cases) {
    String id = UUID.randomUUID().toString();
    jdbc.sql(
            "insert into sw_report_order (id, login, rights, period, place, item, file_format, lang,"
                + " state, cases, ordered_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)")
        .params(
            id,
            viewer.id(),
            String.join(" ", viewer.groups()),
            wanted.month().toString(),
            blank(wanted.unit()),
            blank(wanted.item()),
            wanted.format().name(),
            wanted.locale().toLanguageTag(),
            cases,
            now())
        .update();
    return id;
  }

  Optional<Order> find(String id) {
    return jdbc.sql(ORDERS + "where id = ?").param(id).query(Orders::order).optional();
  }

  /** The latest first. */
  List<Order> of(String login) {
    return jdbc.sql(ORDERS + "where login = ? order by ordered_at desc, id")
        .param(login)
        .query(Orders::order)
        .list();
  }

  Optional<String> firstWaiting() {
    return jdbc.sql(
            "select id from sw_report_order where state = 'WAITING' order by ordered_at, id limit 1")
        .query(String.class)
        .optional();
  }

  byte[] content(String id) {
    return jdbc.sql("select content from sw_report_order where id = ? and state = 'DONE'")
        .param(id)
        .query((row, i) -> row.getBytes(1))
        .single();
  }

  void again(String id) {
    jdbc.sql(
            "update sw_report_order set state = 'WAITING', worker = null, ended_at = null, rows_done = 0,"
                + " rows_all = 0 where id = ? and state = 'FAILED'")
        .param(id)
        .update();
  }

  void forget(Duration after) {
    jdbc.sql("delete from sw_report_order where ended_at < ?").param(now().minus(after)).update();
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }

  private static Order order(ResultSet row, int i) throws SQLException {
    return new Order(
        row.getString("id"),
        row.getString("login"),
        Set.of(row.getString("rights").split(" ")),
        new Wanted(
            YearMonth.parse(row.getString("period")),
            row.getString("place"),
            row.getString("item"),
            ReportFormat.valueOf(row.getString("file_format")),
            Locale.forLanguageTag(row.getString("lang"))),
        Order.State.valueOf(row.getString("state")),
        row.getInt("rows_done"),
        row.getInt("rows_all"),
        row.getLong("cases"),
        instant(row, "ordered_at"),
        instant(row, "ended_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime utc = row.getObject(column, LocalDateTime.class);
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }
}
