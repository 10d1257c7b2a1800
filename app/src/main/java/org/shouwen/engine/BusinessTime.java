package org.shouwen.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The one clock of the program: the database's time plus the demo's offset, in whole seconds,
 * Asia/Shanghai. The engine's own clock follows it, so that a timer and a date computed by us never
 * disagree, on however many nodes.
 */
@Component
public class BusinessTime extends Clock {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final JdbcTemplate jdbc;
  private final DatabaseTime database;

  BusinessTime(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.database = new DatabaseTime(jdbc);
    follow();
  }

  @Override
  public Instant instant() {
    return ClockUtil.getCurrentTime().toInstant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Moves business time forward for every node; the demo and the tests alone do so. */
  public void advance(Duration by) {
    jdbc.update(
        "update sw_business_time set offset_seconds = offset_seconds + ? where id = 1",
        by.toSeconds());
    follow();
  }

  /** Nodes learn of each other's moves, and of their own drift from the database. */
  @Scheduled(fixedDelay = 5000)
  void follow() {
    Long offset =
        jdbc.queryForObject("select offset_seconds from sw_business_time where id = 1", Long.class);
    ClockUtil.offset(database.aheadOfThisMachine().toMillis() + offset * 1000);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the law of this house is dated in " + ZONE);
  }
}
