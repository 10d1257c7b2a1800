package org.shouwen.statute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.problem.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes in force today. */
@Component
public class Codes {
  private final JdbcClient jdbc;
  private final Clock clock;

  Codes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<Code> table(String name) {
    LocalDate today = LocalDate.now(clock);
    return jdbc.sql(
            "select code, title, article, assumed from sw_code where code_table = ?"
                + " and valid_from <= ? and (valid_to is null or valid_to >= ?) order by position")
        .params(name, today, today)
        .query(Code.class)
        .list();
  }

  /**
   * @param field which field of the form named the code
   * @throws InvalidInput no such code today
   */
  public Code of(String table, String code, String field) {
    return table(table).stream()
        .filter(c -> c.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(field, "不是现行有效的条款"));
  }

  /** The title of a code, the code itself when it has none any more. */
  public String title(String table, String code) {
    return table(table).stream()
        .filter(c -> c.code().equals(code))
        .map(Code::title)
        .findFirst()
        .orElse(code);
  }
}
