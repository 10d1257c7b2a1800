package org.shouwen.clock.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.problem.InvalidInput;

class TermInputTest {
  @ParameterizedTest
  @CsvSource({
    "2025-09-26, 2025-09-25T16:00:00Z",
    "2025-09-26T10:30, 2025-09-26T02:30:00Z",
    "2025-09-26 10:30:05, 2025-09-26T02:30:05Z",
    "2025-09-26T10:30:00Z, 2025-09-26T10:30:00Z",
    "2025-09-26T10:30:00+09:00, 2025-09-26T01:30:00Z",
    "2025-09-26T10:30:00 08:00, 2025-09-26T02:30:00Z",
  })
  void takesADateOrAMoment(String start, Instant moment) {
    assertThat(TermInput.read(start, "5", "DAYS").start()).isEqualTo(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 5, DAYS, start",
    "2025-02-30, 5, DAYS, start",
    "yesterday, 5, DAYS, start",
    "0001-01-01, 5, DAYS, start",
    "2025-09-26, '', DAYS, amount",
    "2025-09-26, 0, DAYS, amount",
    "2025-09-26, -3, DAYS, amount",
    "2025-09-26, 2.5, DAYS, amount",
    "2025-09-26, 99999, DAYS, amount",
    "2025-09-26, 5, '', unit",
    "2025-09-26, 5, days, unit",
    "2025-09-26, 5, YEARS, unit",
  })
  void namesTheFieldThatIsWrong(String start, String amount, String unit, String field) {
    InvalidInput wrong =
        catchThrowableOfType(InvalidInput.class, () -> TermInput.read(start, amount, unit));

    assertThat(wrong.field()).isEqualTo(field);
    assertThat(wrong.getMessage()).isNotBlank();
  }
}
