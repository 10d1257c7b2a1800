package org.shouwen.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleFamilyTest {
  @Test
  void theStarStandsForTheKind() {
    RuleFamily handling = new RuleFamily("CO-HANDLE-*");

    assertThat(handling.of("NOTARY")).isEqualTo("CO-HANDLE-NOTARY");
    assertThat(handling.has("CO-HANDLE-NOTARY")).isTrue();
    assertThat(handling.has("CO-HANDLE-")).isFalse();
    assertThat(handling.has("CO-ACCEPT-NOTARY")).isFalse();
  }

  @Test
  void withoutAStarItIsTheOneRuleWhateverTheKind() {
    RuleFamily decide = new RuleFamily("LA-DECIDE");

    assertThat(decide.of(null)).isEqualTo("LA-DECIDE");
    assertThat(decide.has("LA-DECIDE")).isTrue();
    assertThat(decide.has("LA-DECIDE-2")).isFalse();
  }

  @Test
  void aKindThatIsNotKnownYetTimesNothing() {
    assertThatThrownBy(() -> new RuleFamily("CO-HANDLE-*").of(""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
