package org.shouwen.intake.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Floors, not marks: a change of tables or method that falls below one of them is a step back. */
class SuggestionIsRightOftenEnoughTest {
  private static final String DEMO = "/data/requests-visible.csv";
  private static final String OF_ANOTHER_WRITER = "/intake/examples/second.csv";

  @Test
  void ofTheVisibleRequests() throws IOException {
    Trial trial = Trial.of(examples(DEMO), new EditableRules(Path.of("none"))::suggest);
    assertThat(trial.item()).as(trial.told()).isGreaterThan(0.97);
    assertThat(trial.matter()).as(trial.told()).isGreaterThan(0.93);
    assertThat(trial.urgent()).as(trial.told()).isGreaterThan(0.96);
    assertThat(trial.risk()).as(trial.told()).isGreaterThan(0.96);
  }

  /** By rules that were not made for them and a table that was not learned from them. */
  @Test
  void ofTextsThatItHasNeverSeen() throws IOException {
    List<Example> unseen = examples(OF_ANOTHER_WRITER);
    List<Example> seen = new ArrayList<>(ExampleTexts.shipped());
    seen.removeAll(unseen);
    Tables tables = EditableRules.tables(Path.of("none"));
    Trial trial = Trial.of(unseen, tables.with(Learned.from(seen, tables))::weigh);
    assertThat(trial.item()).as(trial.told()).isGreaterThan(0.94);
    assertThat(trial.matter()).as(trial.told()).isGreaterThan(0.80);
    assertThat(trial.urgent()).as(trial.told()).isGreaterThan(0.95);
    assertThat(trial.risk()).as(trial.told()).isGreaterThan(0.95);
  }

  @Test
  void crosswiseOverAllExamples() throws IOException {
    Trial trial = CrossTrial.of(ExampleTexts.shipped(), EditableRules.tables(Path.of("none")), 3);
    assertThat(trial.item()).as(trial.told()).isGreaterThan(0.93);
    assertThat(trial.matter()).as(trial.told()).isGreaterThan(0.79);
  }

  private static List<Example> examples(String csv) throws IOException {
    try (Reader labelled =
        new InputStreamReader(
            SuggestionIsRightOftenEnoughTest.class.getResourceAsStream(csv),
            StandardCharsets.UTF_8)) {
      return Example.read(labelled, ExampleTexts.DAY);
    }
  }
}
