package org.shouwen.engine;

import java.sql.Connection;
import java.time.Duration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How far the database's clock is ahead of this machine's. Two nodes that both follow the database
 * agree with each other.
 */
class DatabaseTime {
  private final JdbcTemplate jdbc;
  private final String epochMillis;

  DatabaseTime(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    String product =
        jdbc.execute(
            (ConnectionCallback<String>)
                (Connection c) -> c.getMetaData().getDatabaseProductName());
    // An embedded database lives in this process: its clock is this machine's.
    this.epochMillis =
        "H2".equals(product) ? null : "select cast(unix_timestamp(now(3)) * 1000 as signed)";
  }

  Duration aheadOfThisMachine() {
    if (epochMillis == null) {
      return Duration.ZERO;
    }
    long before = System.currentTimeMillis();
    Long there = jdbc.queryForObject(epochMillis, Long.class);
    long after = System.currentTimeMillis();
    return Duration.ofMillis(there - (before + after) / 2);
  }
}
