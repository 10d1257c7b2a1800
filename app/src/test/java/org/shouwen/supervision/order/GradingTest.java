package org.shouwen.supervision.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GradingTest {
  @Test
  void aCaseIsChasedThenSupervisedThenListedAndWhatIsUrgentNeverMerelyChased() {
    assertThat(Grading.level(0, false)).isEqualTo("CHASE");
    assertThat(Grading.level(0, true)).isEqualTo("ORDER");
    assertThat(Grading.level(1, false)).isEqualTo("ORDER");
    assertThat(Grading.level(3, false)).isEqualTo("LISTED");
    assertThat(Grading.above("CHASE")).isEqualTo("ORDER");
    assertThat(Grading.above("LISTED")).isEqualTo("LISTED");
  }
}
