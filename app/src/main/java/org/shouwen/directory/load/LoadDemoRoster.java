package org.shouwen.directory.load;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.Context;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's roster: {@code jiedai} receives in every city on every day, {@code huifang} stands in.
 */
@Component
@Profile("demo")
class LoadDemoRoster extends FirstLoad {
  private static final List<String> PLACES = List.of("*", "3303", "3305", "6401", "3101");

  LoadDemoRoster() {
    super("1.3", "demo roster");
  }

  @Override
  public void migrate(Context context) throws Exception {
    for (String place : PLACES) {
      insert(
          context,
          "insert into sw_duty (id, unit, weekday, person, deputy) values (?, ?, ?, ?, ?)",
          List.of(DayOfWeek.values()),
          (insert, day) -> {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, place);
            insert.setInt(3, day.getValue());
            insert.setString(4, "jiedai");
            insert.setString(5, "huifang");
          });
    }
  }
}
