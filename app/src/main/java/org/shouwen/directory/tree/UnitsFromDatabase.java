package org.shouwen.directory.tree;

import org.shouwen.directory.Unit;
import org.shouwen.directory.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the tree once, when the migrations (which load it at first start) have run. */
@Configuration(proxyBeanMethods = false)
class UnitsFromDatabase {
  @Bean
  Units units(JdbcTemplate jdbc) {
    return new UnitTree(
        jdbc.query(
            "select code, name, level, parent_code from sw_unit",
            (row, i) ->
                new Unit(
                    row.getString(1),
                    row.getString(2),
                    Unit.Level.valueOf(row.getString(3)),
                    row.getString(4))));
  }
}
