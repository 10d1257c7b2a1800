package org.shouwen.directory.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shouwen.directory.DutyRoster;
import org.shouwen.directory.RosterLines;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roster as a table: the nearest place first, in it the day before the weekday before any day.
 */
@Component
class RosterFromDatabase implements DutyRoster {
  private final JdbcClient jdbc;
  private final Clock clock;

  RosterFromDatabase(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Duty onDuty(String unit, LocalDate day) {
    List<Row> rows =
        jdbc.sql(
                "select unit, on_day as onDay, weekday, person, deputy from sw_duty where unit in (:units) and ended_at is null")
            .param("units", placesUpFrom(unit))
            .query(Row.class)
            .list();
    Map<String, String> successors = successors();
    return rows.stream()
        .filter(row -> row.fits(day))
        .max(Comparator.comparingInt(Row::nearness).thenComparingInt(Row::closeness))
        .map(row -> row.duty(login -> answering(login, successors)))
        .orElseThrow(() -> new Refused("值班表中没有单位 " + unit + " 的首问人，也没有默认值班人"));
  }

  @Override
  public String answering(String login) {
    return login == null ? null : answering(login, successors());
  }

  @Override
  public Set<String> answeredBy(String login) {
    Map<String, String> successors = successors();
    Set<String> names = new HashSet<>(successors.keySet());
    names.add(login);
    names.removeIf(name -> !answering(name, successors).equals(login));
    return names;
  }

  @Override
  @Transactional
  public void succeed(String leaver, String successor, String by) {
    if (answering(successor).equals(leaver)) {
      throw new InvalidInput("successor", "接任人不能又由离任人接任");
    }
    int lines =
        jdbc.sql("select count(*) from sw_succession where leaver = ?")
            .param(leaver)
            .query(Integer.class)
            .single();
    jdbc.sql(
            "insert into sw_succession (leaver, seq, successor, named_by, named_at) values (?, ?, ?, ?, ?)")
        .params(
            leaver,
            lines + 1,
            successor,
            by,
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  private Map<String, String> successors() {
    return jdbc
        .sql(
            "select s.leaver, s.successor from sw_succession s where s.seq ="
                + " (select max(later.seq) from sw_succession later where later.leaver = s.leaver)")
        .query(Successor.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Successor::leaver, Successor::successor));
  }

  /** Along the chain of successors; a ring, were one ever entered by hand, ends where it began. */
  private static String answering(String login, Map<String, String> successors) {
    Set<String> seen = new HashSet<>();
    String answering = login;
    while (successors.containsKey(answering) && seen.add(answering)) {
      answering = successors.get(answering);
    }
    return answering;
  }

  private static List<String> placesUpFrom(String unit) {
    var places = new ArrayList<>(List.of(RosterLines.ANYWHERE));
    for (int length : new int[] {4, 6, 9, 12}) {
      if (unit.length() >= length) {
        places.add(unit.substring(0, length));
      }
    }
    return places;
  }

  record Successor(String leaver, String successor) {}
}
