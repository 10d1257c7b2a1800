package org.shouwen.oversight.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.shouwen.casefile.SealedCases;
import org.shouwen.directory.Units;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open rectifications and supervisions of the viewer's units, the late ones first. */
@Component
@Transactional(readOnly = true)
public class LoopBoard {
  private static final int MOST = 200;

  /** A case has one clock of either kind running at a time, or a few: the most urgent tells. */
  private static final String OPEN =
      """
      select x.kind, x.case_number, x.ground, x.level, c.office, min(k.due_at) as due_at,
        min(k.last_day) as last_day, min(r.title) as title
      from (select 'RECTIFICATION' as kind, case_number, ground, '' as level, 'RE-%%' as rules
          from sw_rectification where closed_millis is null
        union all
        select 'SUPERVISION', case_number, ground, level, 'SU-%%'
          from sw_supervision where closed_millis is null) x
      join sw_case c on c.number = x.case_number
      left join sw_clock k on k.case_number = x.case_number and k.rule like x.rules
        and k.state = 'RUNNING'
      left join sw_deadline_rule r on r.id = k.rule_id
      where %s
      group by x.kind, x.case_number, x.ground, x.level, c.office
      order by case when min(k.due_at) is null then 1 else 0 end, min(k.due_at)
      limit :most
      """;

  private final JdbcClient jdbc;
  private final Watching watching;
  private final SealedCases sealed;
  private final Units units;
  private final MessageSource texts;
  private final Clock clock;

  LoopBoard(
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

  public List<LoopRow> open() {
    WatchedRows watched = WatchedRows.of(watching.units(), sealed.areShown());
    Instant now = clock.instant();
    return jdbc.sql(OPEN.formatted(watched.sql()))
        .params(watched.values())
        .param("most", MOST)
        .query((row, i) -> row(row, now))
        .list();
  }

  private LoopRow row(ResultSet row, Instant now) throws SQLException {
    LocalDateTime due = row.getObject("due_at", LocalDateTime.class);
    String kind = row.getString("kind");
    return new LoopRow(
        kind,
        row.getString("case_number"),
        kind.equals("SUPERVISION")
            ? word("level", row.getString("level")) + "：" + word("ground", row.getString("ground"))
            : row.getString("ground"),
        units.fullName(row.getString("office")),
        row.getString("title"),
        row.getObject("last_day", LocalDate.class),
        due != null && !due.toInstant(ZoneOffset.UTC).isAfter(now));
  }

  private String word(String kind, String code) {
    return texts.getMessage("oversight." + kind + "." + code, null, code, Locale.CHINESE);
  }
}
