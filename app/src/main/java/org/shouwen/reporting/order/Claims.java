package org.shouwen.reporting.order;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who makes which order. An order is claimed by one worker of one node; whoever lost his claim,
 * because he was taken for dead, writes nothing any more.
 */
@Component
class Claims {
  private static final String MINE = " where id = ? and worker = ? and state = 'RUNNING'";
  private final JdbcClient jdbc;
  private final Clock clock;

  Claims(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @return false when another worker was quicker
   */
  boolean claim(String id, String worker) {
    return jdbc.sql(
                "update sw_report_order set state = 'RUNNING', worker = ? where id = ? and state = 'WAITING'")
            .params(worker, id)
            .update()
        == 1;
  }

  void beat(String id, String worker) {
    jdbc.sql("update sw_report_order set beat = beat + 1" + MINE).params(id, worker).update();
  }

  void progress(String id, String worker, int done, int total) {
    jdbc.sql("update sw_report_order set rows_done = ?, rows_all = ?" + MINE)
        .params(done, total, id, worker)
        .update();
  }

  void done(String id, String worker, byte[] content) {
    jdbc.sql("update sw_report_order set state = 'DONE', ended_at = ?, content = ?" + MINE)
        .params(now(), content, id, worker)
        .update();
  }

  void failed(String id, String worker) {
    jdbc.sql("update sw_report_order set state = 'FAILED', ended_at = ?" + MINE)
        .params(now(), id, worker)
        .update();
  }

  /** The beats of all orders that are being made, on whatever node. */
  Map<Beat, Integer> beats() {
    return jdbc
        .sql("select id, worker, beat from sw_report_order where state = 'RUNNING'")
        .query((row, i) -> Map.entry(new Beat(row.getString(1), row.getString(2)), row.getInt(3)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  record Beat(String id, String worker) {}

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
