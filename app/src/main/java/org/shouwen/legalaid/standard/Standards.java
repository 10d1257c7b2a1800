package org.shouwen.legalaid.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hardship standards by place and day. */
@Component
public class Standards {
  private static final int PROVINCE_DIGITS = 2;
  private final JdbcClient jdbc;

  Standards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param office code of the handling office; its province's row counts
   * @return empty when none is known: then a person judges
   */
  public Optional<Standard> at(String office, LocalDate day) {
    return jdbc
        .sql(
            // Under the record's names: a column that is not there is an exception in the driver.
            "select province, income_base as incomeBase, factor_percent as factorPercent,"
                + " base_fen as baseFen, look_back_months as lookBackMonths,"
                + " asset_test as assetTest, basis, assumed from sw_aid_standard"
                + " where province = ? and valid_from <= ?"
                + " and (valid_to is null or valid_to >= ?) order by valid_from desc")
        .params(office.substring(0, PROVINCE_DIGITS), day, day)
        .query(Standard.class)
        .list()
        .stream()
        .findFirst();
  }
}
