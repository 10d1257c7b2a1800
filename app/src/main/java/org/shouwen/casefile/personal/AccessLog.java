package org.shouwen.casefile.personal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
}
