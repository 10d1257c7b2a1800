package org.shouwen.directory.load;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Data put into a table once, under Flyway's lock, so that two nodes starting together load it
 * once.
 */
abstract class FirstLoad implements JavaMigration {
  private static final int BATCH = 1000;
  private final MigrationVersion version;
  private final String description;

  FirstLoad(String version, String description) {
    this.version = MigrationVersion.fromVersion(version);
    this.description = description;
  }

  @Override
  public MigrationVersion getVersion() {
    return version;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  <T> void insert(Context context, String sql, List<T> rows, Row<T> row) throws SQLException {
    try (PreparedStatement insert = context.getConnection().prepareStatement(sql)) {
      int waiting = 0;
      for (T each : rows) {
        row.fill(insert, each);
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  interface Row<T> {
    void fill(PreparedStatement insert, T row) throws SQLException;
  }
}
