package org.shouwen.casefile.number;

import java.time.Year;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues case numbers without gaps: the row of office and year stays locked until the opening
 * transaction ends, so that what is rolled back was never issued.
 */
@Component
public class NumberSequence {
  private final JdbcClient jdbc;

  NumberSequence(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public String next(Year year, String office) {
    if (!advance(year, office)) {
      begin(year, office);
      advance(year, office);
    }
    long sequence =
        jdbc.sql("select last_number from sw_number_sequence where office = ? and number_year = ?")
            .params(office, year.getValue())
            .query(Long.class)
            .single();
    return CaseNumber.of(year.getValue(), office, sequence);
  }

  private boolean advance(Year year, String office) {
    return jdbc.sql(
                "update sw_number_sequence set last_number = last_number + 1"
                    + " where office = ? and number_year = ?")
            .params(office, year.getValue())
            .update()
        == 1;
  }

  /**
   * First case of an office in a year: under the lock of row {@code *}, so that two never insert
   * the same row.
   */
  private void begin(Year year, String office) {
    jdbc.sql("update sw_number_sequence set last_number = last_number where office = '*'").update();
    int there =
        jdbc.sql("select count(*) from sw_number_sequence where office = ? and number_year = ?")
            .params(office, year.getValue())
            .query(Integer.class)
            .single();
    if (there == 0) {
      jdbc.sql("insert into sw_number_sequence (office, number_year, last_number) values (?, ?, 0)")
          .params(office, year.getValue())
          .update();
    }
  }
}
