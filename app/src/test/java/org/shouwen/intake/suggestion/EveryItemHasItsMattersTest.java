package org.shouwen.intake.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.shouwen.casefile.Items;

/** What is offered in lists is what the shipped tables know. */
class EveryItemHasItsMattersTest {
  static final List<String> ITEMS = Items.ALL;

  @ParameterizedTest
  @FieldSource("ITEMS")
  void inTheTableOfMatters(String item) {
    assertThat(new EditableRules(Path.of("none")).matters(item)).isNotEmpty();
  }
}
