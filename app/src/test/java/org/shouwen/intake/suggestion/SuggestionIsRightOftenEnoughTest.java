package org.shouwen.intake.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Floors, not marks: a change of the tables that falls below one of them is a step back. */
class SuggestionIsRightOftenEnoughTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void ofTheVisibleRequests() throws IOException {
    Trial trial = trial("/data/requests-visible.csv");
    assertThat(trial.item()).as(trial.told()).isGreaterThan(0.94);
    assertThat(trial.matter()).as(trial.told()).isGreaterThan(0.86);
    assertThat(trial.urgent()).as(trial.told()).isGreaterThan(0.94);
    assertThat(trial.risk()).as(trial.told()).isGreaterThan(0.94);
  }

  @Test
  void ofOtherTextsOfTheKind() throws IOException {
    Trial trial = trial("/intake/requests-held-out.csv");
    assertThat(trial.item()).as(trial.told()).isGreaterThan(0.88);
    assertThat(trial.matter()).as(trial.told()).isGreaterThan(0.75);
    assertThat(trial.urgent()).as(trial.told()).isGreaterThan(0.90);
    assertThat(trial.risk()).as(trial.told()).isGreaterThan(0.90);
  }

  private static Trial trial(String csv) throws IOException {
    try (Reader labelled =
        new InputStreamReader(
            SuggestionIsRightOftenEnoughTest.class.getResourceAsStream(csv),
            StandardCharsets.UTF_8)) {
      return Trial.of(new EditableRules(Path.of("none")), labelled, DAY);
    }
  }
}
