package org.shouwen.intake.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.intake.Suggestions.Asked;
import org.shouwen.intake.Suggestions.Reason;
import org.shouwen.intake.Suggestions.Suggestion;

class SuggestionLearnsFromExamplesTest {
  private static final String HEAD =
      "channel,groups,text,expected_item,expected_matter,urgent,risk\n";

  /** No rule knows these words, and no example either. */
  private static final String OF_KITES = "放风筝的老伙计们想借小礼堂听听线轴伤人的门道";

  @TempDir Path home;

  @Test
  void aCorrectedSuggestionIsLearned() throws IOException {
    EditableRules rules = new EditableRules(home.resolve("rules"));
    Suggestion before = suggest(rules, OF_KITES);
    assertThat(before.item()).isNotEqualTo("ARBITRATION");

    String told = teach("DESK,," + OF_KITES + ",ARBITRATION,商事仲裁,false,NONE\n");

    assertThat(told).contains("examples", "learned.csv", "ARBITRATION");
    Suggestion after = suggest(rules, OF_KITES);
    assertThat(after.item()).isEqualTo("ARBITRATION");
    assertThat(after.matter()).isEqualTo("商事仲裁");
  }

  @Test
  void anEditedRuleStillDecidesBesideWhatWasLearned() throws IOException {
    Path folder = home.resolve("rules");
    EditableRules rules = new EditableRules(folder);
    String text = "请问离婚冷静期怎么算";
    assertThat(suggest(rules, text).item()).isEqualTo("CONSULTATION");
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("rules.csv"),
        "about,matter,words,with,without,weight,note\nMEDIATION,,冷静期,,,40,先调解\n");
    assertThat(suggest(rules, text).item()).isEqualTo("MEDIATION");
  }

  @Test
  void theWordsShownStandInTheText() throws IOException {
    EditableRules rules = new EditableRules(home.resolve("rules"));
    for (Example example : ExampleTexts.shipped()) {
      String text = example.asked().text();
      for (Reason reason : rules.suggest(example.asked()).reasons()) {
        assertThat(List.of(reason.words().split("、")))
            .allMatch(
                words -> words.startsWith("#") || words.startsWith("@") || text.contains(words),
                reason + " in " + text);
      }
    }
  }

  @Test
  void whatIsShownOfTheLearnedIsWordsNotShards() throws IOException {
    assertThat(suggest(new EditableRules(home), "爷爷留下的摩托和存款要过户，公证要带什么材料").reasons())
        .filteredOn(reason -> reason.note().equals("与例文相近"))
        .isNotEmpty()
        .allMatch(reason -> reason.words().length() >= 2 && reason.weight() >= 1);
  }

  @Test
  void theShippedTableIsWhatTheShippedExamplesTeach() throws IOException {
    StringBuilder anew = new StringBuilder();
    LearnedTable.write(
        Learned.from(ExampleTexts.shipped(), EditableRules.tables(Path.of("none"))), anew);
    try (var shipped = getClass().getResourceAsStream("/intake/" + EditableRules.LEARNED)) {
      assertThat(anew.toString().equals(new String(shipped.readAllBytes(), StandardCharsets.UTF_8)))
          .as("run --shouwen.learn= and copy rules/learned.csv to the resources")
          .isTrue();
    }
  }

  private String teach(String rows) throws IOException {
    Path corrected = home.resolve("corrected.csv");
    Files.writeString(corrected, HEAD + rows);
    return Relearning.from(home.toString(), corrected.toString());
  }

  private static Suggestion suggest(EditableRules rules, String text) {
    return rules.suggest(new Asked(text, List.of(), "DESK", ExampleTexts.DAY));
  }
}
