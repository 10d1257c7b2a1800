package org.shouwen.directory.load;

import java.sql.Types;
import org.flywaydb.core.api.migration.Context;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code data/lawyers.csv}: the invented lawyers of the demo. */
@Component
@Profile("demo")
class LoadDemoLawyers extends FirstLoad {
  LoadDemoLawyers() {
    super("1.2", "demo lawyers");
  }

  @Override
  public void migrate(Context context) throws Exception {
    insert(
        context,
        "insert into sw_lawyer (login, name, gender, firm, units, specialties, practising_since,"
            + " criminal_since, languages, open_load) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        CsvRows.of("lawyers.csv"),
        (insert, row) -> {
          for (int column = 0; column < 6; column++) {
            insert.setString(column + 1, row.get(column));
          }
          insert.setInt(7, Integer.parseInt(row.get("practising_since")));
          if (row.get("criminal_since").isEmpty()) {
            insert.setNull(8, Types.INTEGER);
          } else {
            insert.setInt(8, Integer.parseInt(row.get("criminal_since")));
          }
          insert.setString(9, row.get("languages"));
          insert.setInt(10, Integer.parseInt(row.get("load")));
        });
  }
}
