package org.shouwen.intake.checking;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.intake.Requests.Person;
import org.shouwen.problem.InvalidInput;

class PersonGroupsTest {
  @ParameterizedTest
  @ValueSource(strings = {"WOMAN_DV", "INFORMANT"})
  void theGroupsThatSealACaseAreAccepted(String group) {
    assertThatCode(() -> check(group)).doesNotThrowAnyException();
  }

  @Test
  void anUnknownGroupIsRefused() {
    assertThatThrownBy(() -> check("NEIGHBOUR")).isInstanceOf(InvalidInput.class);
  }

  private static void check(String group) {
    var person = new Person("陆若兰", null, null, null, null, null, List.of(group), null, null);
    var faults = new Faults();
    PersonCheck.check("applicant.", person, LocalDate.of(2026, 11, 23), faults);
    faults.raise();
  }
}
