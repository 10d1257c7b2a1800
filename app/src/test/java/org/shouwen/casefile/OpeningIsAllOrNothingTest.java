package org.shouwen.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.SqlProbe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Engine, our tables and the journal change in one transaction. */
@ServerTest
class OpeningIsAllOrNothingTest {
  /**
   * What opening a case may cost the database, the engine's share included; more needs a reason.
   */
  private static final int STATEMENTS = 54;

  private static final int OUR_STATEMENTS = 30;
  private static final List<String> ENGINE =
      List.of(
          "act_ru_execution",
          "act_ru_task",
          "act_ru_variable",
          "act_hi_procinst",
          "act_hi_varinst");

  @Autowired Cases cases;
  @Autowired JdbcTemplate jdbc;

  @Test
  void openingACaseCostsABoundedNumberOfStatements() {
    open();
    List<String> sent = SqlProbe.statementsOf(this::open);
    long ours = sent.stream().filter(sql -> sql.contains("sw_")).count();
    System.out.printf("opening a case: %d statements, %d on our tables%n", sent.size(), ours);
    assertThat(ours).as(String.join("\n", sent)).isLessThanOrEqualTo(OUR_STATEMENTS);
    assertThat(sent).hasSizeLessThanOrEqualTo(STATEMENTS);
  }

  @Test
  void whateverStatementFailsNothingIsLeftBehind() {
    open();
    Map<String, Object> before = rows();
    int step = 1;
    while (SqlProbe.failingAt(step, this::open)) {
      assertThat(rows()).as("after a failure at statement %s", step).isEqualTo(before);
      step++;
    }
    assertThat(step).as("steps tried").isGreaterThan(10);
    assertThat(rows()).as("the one that did not fail").isNotEqualTo(before);
  }

  private void open() {
    cases.open(OpenedCase.of("330503001", OpenedCase.TEXT));
  }

  private Map<String, Object> rows() {
    var ours =
        jdbc.queryForList(
            "select lower(table_name) from information_schema.tables where lower(table_name) like 'sw!_%' escape '!'",
            String.class);
    Map<String, Object> rows = ours.stream().collect(Collectors.toMap(table -> table, this::count));
    ENGINE.forEach(table -> rows.put(table, count(table)));
    rows.put(
        "numbers",
        jdbc.queryForObject("select sum(last_number) from sw_number_sequence", Long.class));
    return rows;
  }

  private Object count(String table) {
    return jdbc.queryForObject("select count(*) from " + table, Long.class);
  }
}
