package org.shouwen.intake.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwen.intake.Suggestions.Asked;
import org.shouwen.intake.Suggestions.Suggestion;

class RulesAreEditedByAClerkTest {
  private static final String HEAD = "about,matter,words,with,without,weight,note\n";

  @TempDir Path folder;

  @Test
  void anEditedTableCountsFromTheNextRequestOn() throws IOException {
    EditableRules rules = new EditableRules(folder);
    write("LAW_EDUCATION,,种花,,,9,园艺课");
    Suggestion suggestion = suggest(rules, "想学种花");
    assertThat(suggestion.item()).isEqualTo("LAW_EDUCATION");
    assertThat(suggestion.reasons()).extracting("words", "note").contains(tuple("种花", "园艺课"));
  }

  @Test
  void aTableThatCannotBeReadLeavesTheFormerInForce() throws IOException {
    EditableRules rules = new EditableRules(folder);
    write("LAW_EDUCATION,,种花,,,many,园艺课");
    assertThat(suggest(rules, "请问做遗嘱公证要带什么").item()).isEqualTo("NOTARY");
  }

  @Test
  void misspellingsDialectAndTraditionalCharactersAreReadAsMeant() {
    EditableRules rules = new EditableRules(folder);
    assertThat(suggest(rules, "没钱，要法律原助").item()).isEqualTo("LEGAL_AID");
    assertThat(suggest(rules, "劳动仲才在哪里告，自己去").item()).isEqualTo("ARBITRATION");
    assertThat(suggest(rules, "請問：親屬關係公證書如何辦理？").item()).isEqualTo("NOTARY");
    assertThat(suggest(rules, "公正处窗口骂人，投拆").item()).isEqualTo("COMPLAINT");
  }

  @Test
  void theWordsThatDecidedAreShownAsTheyStandInTheText() {
    assertThat(suggest(new EditableRules(folder), "想办公正").reasons())
        .extracting("words")
        .contains("公正");
  }

  @Test
  void aLimitIsUrgentByWhatIsLeftOfIt() {
    EditableRules rules = new EditableRules(folder);
    assertThat(suggest(rules, "五十五天前收到处罚决定，要复议").urgent()).isTrue();
    assertThat(suggest(rules, "五十天前收到处罚决定，要复议").urgent()).isFalse();
    assertThat(suggest(rules, "11月14号收到一审判决，想上诉没钱请律师").urgent()).isTrue();
    assertThat(suggest(rules, "11月22号收到一审判决，想上诉没钱请律师").urgent()).isFalse();
    assertThat(suggest(rules, "裁决书上上礼拜签收的，已经十二天，不服要十五日内起诉，请不起律师").urgent()).isTrue();
    assertThat(suggest(rules, "传票写着11月27号开庭，没钱请律师").urgent()).isTrue();
    assertThat(suggest(rules, "传票写着12月27号开庭，没钱请律师").urgent()).isFalse();
  }

  @Test
  void neverFailsOnAnyText() {
    EditableRules rules = new EditableRules(folder);
    for (String text : List.of("", " ", "𠮷", "?", "0".repeat(5000), "三十".repeat(900))) {
      assertThat(suggest(rules, text).item()).isNotBlank();
    }
  }

  private void write(String row) throws IOException {
    Files.writeString(folder.resolve("rules.csv"), HEAD + row + "\n");
  }

  private static Suggestion suggest(EditableRules rules, String text) {
    return rules.suggest(new Asked(text, List.of(), "WEB", LocalDate.of(2026, 11, 23)));
  }
}
