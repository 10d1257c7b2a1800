package org.shouwen.intake.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @ValueSource(strings = {"990502199805127843", "99010519870208365X", "99010419750505009x"})
  void rightNumbersAreKept(String number) {
    assertThat(new IdNumber(number).fault(null, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "990502199805127844", // check digit
        "990502600101123", // 15 digits, void since 2013
        "９９０３０２１９９４０３２７１５３４", // full width
        "99050219980512784", // too short
        "990502199802307843", // 30 February
        " 90502199805127843"
      })
  void wrongNumbersAreRefused(String number) {
    assertThat(new IdNumber(number).fault(null, TODAY)).isPresent();
  }

  @Test
  void theBirthDateMustAgree() {
    IdNumber number = new IdNumber("990502199805127843");
    assertThat(number.fault(LocalDate.of(1998, 5, 12), TODAY)).isEmpty();
    assertThat(number.fault(LocalDate.of(1998, 5, 13), TODAY)).isPresent();
  }

  @Test
  void nobodyIsBornTomorrow() {
    assertThat(new IdNumber("990502199805127843").fault(null, LocalDate.of(1998, 5, 11)))
        .isPresent();
  }
}
