package org.shouwen.directory.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwen.directory.RosterLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of {@code sw_duty}. */
@Component
class LinesInDatabase implements RosterLines {
  private static final String LINES =
      "select id, unit, on_day, weekday, person, deputy, entered_by, entered_at, ended_by, ended_at"
          + " from sw_duty ";
  private final JdbcClient jdbc;
  private final Clock clock;

  LinesInDatabase(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Line> inForce(LocalDate from) {
    return jdbc.sql(
            LINES
                + "where ended_at is null and (on_day is null or on_day >= ?)"
                + " order by unit, on_day, weekday, person")
        .param(from)
        .query(LinesInDatabase::line)
        .list();
  }

  @Override
  public List<Line> lastChanged(int most) {
    return jdbc.sql(
            LINES
                + "where coalesce(ended_at, entered_at) is not null"
                + " order by coalesce(ended_at, entered_at) desc, id limit ?")
        .param(most)
        .query(LinesInDatabase::line)
        .list();
  }

  @Override
  public Optional<Line> find(String id) {
    return jdbc.sql(LINES + "where id = ? and ended_at is null")
        .param(id)
        .query(LinesInDatabase::line)
        .optional();
  }

  @Override
  @Transactional
  public void enter(Shift shift, String by) {
    jdbc.sql(
            "update sw_duty set ended_by = :by, ended_at = :now where ended_at is null"
                + " and unit = :unit and coalesce(on_day, :never) = :day"
                + " and coalesce(weekday, 0) = :weekday")
        .param("by", by)
        .param("now", now())
        .param("unit", shift.unit())
        .param("never", LocalDate.EPOCH)
        .param("day", shift.day() == null ? LocalDate.EPOCH : shift.day())
        .param("weekday", shift.weekday() == null ? 0 : shift.weekday())
        .update();
    jdbc.sql(
            "insert into sw_duty (id, unit, on_day, weekday, person, deputy, entered_by, entered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(),
            shift.unit(),
            shift.day(),
            shift.weekday(),
            shift.person(),
            shift.deputy(),
            by,
            now())
        .update();
  }

  @Override
  public void end(String id, String by) {
    jdbc.sql("update sw_duty set ended_by = ?, ended_at = ? where id = ? and ended_at is null")
        .params(by, now(), id)
        .update();
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Line line(ResultSet row, int i) throws SQLException {
    return new Line(
        row.getString("id"),
        new Shift(
            row.getString("unit"),
            row.getObject("on_day", LocalDate.class),
            row.getObject("weekday", Integer.class),
            row.getString("person"),
            row.getString("deputy")),
        row.getString("entered_by"),
        instant(row, "entered_at"),
        row.getString("ended_by"),
        instant(row, "ended_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime utc = row.getObject(column, LocalDateTime.class);
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }
}
