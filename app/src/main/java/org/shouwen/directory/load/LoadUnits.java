package org.shouwen.directory.load;

import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** {@code data/units.csv}: the statistical division codes of the places that this server serves. */
@Component
class LoadUnits extends FirstLoad {
  LoadUnits() {
    super("1.1", "units");
  }

  @Override
  public void migrate(Context context) throws Exception {
    insert(
        context,
        "insert into sw_unit (code, name, level, parent_code) values (?, ?, ?, ?)",
        CsvRows.of("units.csv"),
        (insert, row) -> {
          insert.setString(1, row.get("code"));
          insert.setString(2, row.get("name"));
          insert.setString(3, row.get("level"));
          insert.setString(4, row.get("parent_code").isEmpty() ? null : row.get("parent_code"));
        });
  }
}
