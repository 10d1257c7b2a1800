package org.shouwen.intake.suggestion;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The trial of the tables in force on a file of labelled texts, without a server. */
public final class TrialReport {
  private TrialReport() {}

  /**
   * @param home whose {@code rules} folder may hold edited tables
   * @param csv see {@link Trial#of}
   */
  public static String of(String home, String csv) throws IOException {
    LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    try (Reader labelled = Files.newBufferedReader(Path.of(csv))) {
      EditableRules rules = new EditableRules(Path.of(home, "rules"));
      return Trial.of(Example.read(labelled, today), rules::suggest).told();
    }
  }
}
