package org.shouwen.casefile.personal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.shouwen.identity.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who read a case or somebody's data, when, from where and why; reading is an event too. */
@Component
public class AccessLog {
  public static final String VIEWED = "VIEWED";
  public static final String REVEALED = "REVEALED";
  public static final String FOR_PAPER = "FOR_PAPER";
  public static final String DOWNLOADED = "DOWNLOADED";
  private final JdbcClient jdbc;
  private final Viewers viewers;
  private final Clock clock;

  AccessLog(JdbcClient jdbc, Viewers viewers, Clock clock) {
    this.jdbc = jdbc;
    this.viewers = viewers;
    this.clock = clock;
  }

  /** In the caller's transaction. @param reason may be null */
  public void record(String caseNumber, String what, String reason) {
    jdbc.sql(
            "insert into sw_access (id, at, viewer, case_number, what, reason, place) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
            viewers.current().id(),
            caseNumber,
            what,
            reason,
            Place.current())
        .update();
  }

  /** The latest first. */
  public List<Line> of(String caseNumber) {
    return jdbc.sql(
            "select at, viewer, what, reason, place from sw_access where case_number = ? order by at desc limit 1000")
        .param(caseNumber)
        .query(
            (row, i) ->
                new Line(
                    row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    row.getString("viewer"),
                    row.getString("what"),
                    row.getString("reason"),
                    row.getString("place")))
        .list();
  }

  /**
   * @param what one of the constants above
   * @param reason given by the reader, null when none was asked for
   */
  public record Line(Instant at, String viewer, String what, String reason, String place) {}
}
