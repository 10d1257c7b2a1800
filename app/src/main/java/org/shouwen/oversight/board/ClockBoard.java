package org.shouwen.oversight.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.shouwen.casefile.SealedCases;
import org.shouwen.directory.Units;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the board, one statement a question, straight from the clocks' and cases' tables. What is
 * late is a comparison with business time, never a column. Times are stored in UTC.
 */
@Component
@Transactional(readOnly = true)
public class ClockBoard {
  private static final Duration SOON = Duration.ofDays(2);
  private static final int MOST = 200;
  private static final String FROM =
      " from sw_clock k join sw_case c on c.number = k.case_number where ";
  private static final String LATE = "k.state = 'RUNNING' and k.due_at <= :now";
  private static final String SOON_DUE =
      "k.state = 'RUNNING' and k.due_at > :now and k.due_at <= :soon";

  private final JdbcClient jdbc;
  private final Watching watching;
  private final SealedCases sealed;
  private final Units units;
  private final MessageSource texts;
  private final Clock clock;

  ClockBoard(
      JdbcClient jdbc,
      Watching watching,
      SealedCases sealed,
      Units units,
      MessageSource texts,
      Clock clock) {
    this.jdbc = jdbc;
    this.watching = watching;
    this.sealed = sealed;
    this.units = units;
    this.texts = texts;
    this.clock = clock;
  }

  /** The current viewer's figures; those with late clocks first. */
  public List<BoardRow> counts() {
    var where = where(new Filter(null, null, null), clock.instant());
    String sql =
        "select coalesce(c.item, 'UNDECIDED') as item, c.office as office, k.state as state,"
            + " count(*) as clocks,"
            + (" sum(case when " + LATE + " then 1 else 0 end) as late,")
            + (" sum(case when " + SOON_DUE + " then 1 else 0 end) as soon")
            + FROM
            + where.sql()
            + " group by coalesce(c.item, 'UNDECIDED'), c.office, k.state"
            + " order by late desc, soon desc, clocks desc, item, office, state";
    return jdbc.sql(sql).params(where.values()).query((row, i) -> count(row)).list();
  }

  /** How many clocks of the current viewer's units fit. */
  public long size(Filter filter) {
    var where = where(filter, clock.instant());
    return jdbc.sql("select count(*)" + FROM + where.sql())
        .params(where.values())
        .query(Long.class)
        .single();
  }

  /**
   * A page of the clocks that fit, the late ones first, then what is due next, then what stands or
   * has ended.
   *
   * @param size at most 200
   */
  public List<BoardClock> page(Filter filter, int first, int size) {
    Instant now = clock.instant();
    var where = where(filter, now);
    String sql =
        "select k.id as id, k.case_number as case_number, k.rule as rule, r.title as title,"
            + " r.article as article, k.owner as owner, k.state as state, k.urgent as urgent,"
            + " k.last_day as last_day, k.due_at as due_at,"
            + " coalesce(c.item, 'UNDECIDED') as item, c.office as office,"
            // the instance where the clock's element is; the engine keeps no other way from one to
            // it
            + " e.PROC_INST_ID_ as instance"
            + " from sw_clock k join sw_case c on c.number = k.case_number"
            + " join sw_deadline_rule r on r.id = k.rule_id"
            + " left join ACT_RU_EXECUTION e on e.ID_ = k.execution_id where "
            + where.sql()
            + " order by case k.state when 'RUNNING' then 0 when 'STANDING' then 1 else 2 end,"
            + " k.due_at, k.opened_seq limit :size offset :first";
    return jdbc.sql(sql)
        .params(where.values())
        .param("size", Math.max(1, Math.min(size, MOST)))
        .param("first", Math.max(0, first))
        .query((row, i) -> clock(row, now))
        .list();
  }

  private Where where(Filter filter, Instant now) {
    return Where.of(watching.units(), sealed.areShown(), filter, now);
  }

  private BoardRow count(ResultSet row) throws SQLException {
    return new BoardRow(
        row.getString("item"),
        itemName(row.getString("item")),
        row.getString("office"),
        units.fullName(row.getString("office")),
        row.getString("state"),
        row.getLong("clocks"),
        row.getLong("late"),
        row.getLong("soon"));
  }

  private BoardClock clock(ResultSet row, Instant now) throws SQLException {
    LocalDateTime dueUtc = row.getObject("due_at", LocalDateTime.class);
    boolean running = row.getString("state").equals("RUNNING");
    Instant due = dueUtc == null || !running ? null : dueUtc.toInstant(ZoneOffset.UTC);
    boolean late = due != null && !due.isAfter(now);
    LocalDate lastDay = row.getObject("last_day", LocalDate.class);
    return new BoardClock(
        row.getString("id"),
        row.getString("case_number"),
        row.getString("rule"),
        row.getString("title"),
        row.getString("article"),
        row.getString("owner"),
        row.getString("state"),
        late,
        row.getBoolean("urgent"),
        lastDay,
        due,
        late ? Duration.between(due, now).toDays() : 0,
        row.getString("item"),
        itemName(row.getString("item")),
        row.getString("office"),
        units.fullName(row.getString("office")),
        row.getString("instance"));
  }

  private String itemName(String item) {
    return texts.getMessage("oversight.item." + item, null, item, Locale.CHINESE);
  }

  /**
   * The rows of the viewer's units, sealed ones only for who oversees them, narrowed by what he
   * asked for.
   */
  private record Where(String sql, Map<String, Object> values) {
    static Where of(Set<String> units, boolean sealed, Filter filter, Instant now) {
      WatchedRows watched = WatchedRows.of(units, sealed);
      var sql = new StringBuilder(watched.sql());
      Map<String, Object> values = watched.values();
      values.put("now", utc(now));
      values.put("soon", utc(now.plus(SOON)));
      if (filter.unit() != null) {
        sql.append(" and c.office like :office");
        values.put("office", filter.unit().replaceAll("[^0-9]", "") + "%");
      }
      if (filter.item() != null) {
        sql.append(" and coalesce(c.item, 'UNDECIDED') = :item");
        values.put("item", filter.item());
      }
      if (Filter.OVERDUE.equals(filter.state())) {
        sql.append(" and ").append(LATE);
      } else if (Filter.SOON.equals(filter.state())) {
        sql.append(" and ").append(SOON_DUE);
      } else if (filter.state() != null) {
        sql.append(" and k.state = :state");
        values.put("state", filter.state());
      }
      return new Where(sql.toString(), values);
    }

    private static LocalDateTime utc(Instant instant) {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
  }
}
