package org.shouwen.casefile.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.shouwen.casefile.CaseSearch;
import org.shouwen.casefile.personal.Lookup;
import org.shouwen.directory.DutyRoster;
import org.shouwen.directory.Units;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists straight from the tables; the engine is never asked. */
@Component
class SearchInDatabase implements CaseSearch {
  private static final int LARGEST_PAGE = 200;
  private static final String COLUMNS =
      "select c.*, (select min(p.name) from sw_party p where p.case_number = c.number and p.party_role = 'APPLICANT')"
          + " as applicant, "
          + Sorting.NEXT_DUE
          + " as next_due";
  private static final String FROM = " from sw_case c";
  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final DutyRoster roster;
  private final Units units;
  private final Lookup lookup;

  SearchInDatabase(
      JdbcClient jdbc, Viewers viewers, DutyRoster roster, Units units, Lookup lookup) {
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.roster = roster;
    this.units = units;
    this.lookup = lookup;
  }

  @Override
  @Transactional(readOnly = true)
  public Page find(Query query) {
    check(query);
    var conditions = new Conditions();
    Viewer viewer = viewers.current();
    SeenByViewer.add(conditions, viewer, roster.answeredBy(viewer.id()));
    conditions.equal("c.item", "item", query.item());
    conditions.equal("c.state", "state", query.state());
    place(conditions, query.unit());
    Sought.add(conditions, query.q(), lookup);
    String order = Sorting.orderBy(query.sort());
    long total =
        jdbc.sql("select count(*)" + FROM + conditions.where())
            .params(conditions.parameters())
            .query(Long.class)
            .single();
    var lines =
        jdbc.sql(COLUMNS + FROM + conditions.where() + order + " limit :size offset :start")
            .params(conditions.parameters())
            .param("size", query.size())
            .param("start", (long) query.page() * query.size())
            .query(this::line)
            .list();
    return new Page(
        lines, query.page(), query.size(), total, (total + query.size() - 1) / query.size());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Recorded> recorded(Instant from, Instant to, String unit, String item, int most) {
    var conditions = new Conditions();
    Viewer viewer = viewers.current();
    SeenByViewer.add(conditions, viewer, roster.answeredBy(viewer.id()));
    conditions.equal("c.item", "item", item);
    place(conditions, unit);
    conditions.add("c.recorded_at >= :from and c.recorded_at < :to");
    conditions.parameter("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC));
    conditions.parameter("to", LocalDateTime.ofInstant(to, ZoneOffset.UTC));
    return jdbc.sql(
            COLUMNS + FROM + conditions.where() + " order by c.recorded_at, c.number limit :most")
        .params(conditions.parameters())
        .param("most", most)
        .query(this::recorded)
        .list();
  }

  private Recorded recorded(ResultSet row, int i) throws SQLException {
    return new Recorded(
        line(row, i),
        row.getString("channel"),
        row.getObject("closed_at") == null ? null : instant(row, "closed_at"),
        row.getLong("journal_length"),
        row.getString("journal_head"));
  }

  private static void check(Query query) {
    if (query.page() < 0) {
      throw new InvalidInput("page", "页码从 0 起");
    }
    if (query.size() < 1 || query.size() > LARGEST_PAGE) {
      throw new InvalidInput("size", "每页 1 至 " + LARGEST_PAGE + " 条");
    }
  }

  private static void place(Conditions conditions, String unit) {
    if (unit == null || unit.isBlank()) {
      return;
    }
    if (!unit.matches("\\d{4,12}")) {
      throw new InvalidInput("unit", "单位代码为 4、6、9 或 12 位数字");
    }
    conditions.add("c.unit_code like :place");
    conditions.parameter("place", unit + '%');
  }

  private Line line(ResultSet row, int i) throws SQLException {
    return new Line(
        row.getString("number"),
        row.getString("item"),
        row.getString("matter"),
        row.getString("state"),
        row.getString("outcome"),
        row.getString("unit_code"),
        units.fullName(row.getString("unit_code")),
        row.getString("office"),
        row.getBoolean("urgent"),
        row.getString("risk"),
        row.getBoolean("sealed"),
        row.getString("applicant"),
        row.getString("first_contact"),
        row.getString("handler"),
        instant(row, "received_at"),
        instant(row, "recorded_at"),
        instant(row, "next_due"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime utc = row.getObject(column, LocalDateTime.class);
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }
}
