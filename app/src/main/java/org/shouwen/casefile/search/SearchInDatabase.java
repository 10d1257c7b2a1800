package org.shouwen.casefile.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.shouwen.casefile.CaseSearch;
import org.shouwen.casefile.personal.Lookup;
import org.shouwen.directory.Units;
import org.shouwen.problem.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists straight from the tables; the engine is never asked. */
@Component
class SearchInDatabase implements CaseSearch {
  private static final int LARGEST_PAGE = 200;
  private static final String COLUMNS =
      "select c.number, c.item, c.matter, c.state, c.outcome, c.unit_code, c.office, c.urgent, c.risk,"
          + " c.sealed, c.first_contact, c.handler, c.received_at, c.recorded_at,"
          + " (select min(p.name) from sw_party p where p.case_number = c.number and p.party_role = 'APPLICANT')"
          + " as applicant, "
          + Sorting.NEXT_DUE
          + " as next_due";
  private static final String FROM = " from sw_case c";
  private final JdbcClient jdbc;
  private final ViewersCases own;
  private final Units units;
  private final Lookup lookup;

  SearchInDatabase(JdbcClient jdbc, ViewersCases own, Units units, Lookup lookup) {
    this.jdbc = jdbc;
    this.own = own;
    this.units = units;
    this.lookup = lookup;
  }

  @Override
  @Transactional(readOnly = true)
  public Page find(Query query) {
    check(query);
    var conditions = own.conditions();
    conditions.equal("c.item", "item", query.item());
    conditions.equal("c.state", "state", query.state());
    conditions.place(query.unit());
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
  public Map<String, Long> countByState() {
    var conditions = own.conditions();
    Map<String, Long> counts = new HashMap<>();
    jdbc.sql("select c.state, count(*)" + FROM + conditions.where() + " group by c.state")
        .params(conditions.parameters())
        .query(
            row -> {
              counts.put(row.getString(1), row.getLong(2));
            });
    return counts;
  }

  private static void check(Query query) {
    if (query.page() < 0) {
      throw new InvalidInput("page", "页码从 0 起");
    }
    if (query.size() < 1 || query.size() > LARGEST_PAGE) {
      throw new InvalidInput("size", "每页 1 至 " + LARGEST_PAGE + " 条");
    }
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
        Utc.instant(row, "received_at"),
        Utc.instant(row, "recorded_at"),
        Utc.instant(row, "next_due"));
  }
}
