package org.shouwen.casefile.milestone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code sw_milestone}, instants in UTC. */
@Component
public class MilestoneStore {
  private static final String INSERT =
      "insert into sw_milestone (case_number, name, occurrence, reached_at, recorded_at) values (?, ?, ?, ?, ?)";
  private final JdbcClient jdbc;
  private final Clock clock;

  MilestoneStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The first occurrence, of a case that is being opened. */
  public void first(String caseNumber, String name, Instant at) {
    insert(caseNumber, name, 1, at);
  }

  /** Once more; the caller holds the lock of the case, so that no two take one place. */
  void again(String caseNumber, String name, Instant at) {
    int before =
        jdbc.sql(
                "select coalesce(max(occurrence), 0) from sw_milestone where case_number = ? and name = ?")
            .params(caseNumber, name)
            .query(Integer.class)
            .single();
    insert(caseNumber, name, before + 1, at);
  }

  Optional<Instant> latest(String caseNumber, String name) {
    return jdbc
        .sql(
            "select reached_at from sw_milestone where case_number = ? and name = ? order by occurrence desc")
        .params(caseNumber, name)
        .query(LocalDateTime.class)
        .list()
        .stream()
        .findFirst()
        .map(at -> at.toInstant(ZoneOffset.UTC));
  }

  private void insert(String caseNumber, String name, int occurrence, Instant at) {
    jdbc.sql(INSERT).params(caseNumber, name, occurrence, utc(at), utc(clock.instant())).update();
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
