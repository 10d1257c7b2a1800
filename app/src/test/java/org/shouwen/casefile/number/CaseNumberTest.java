package org.shouwen.casefile.number;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CaseNumberTest {
  @Test
  void theCheckCharacterIsThatOfIso7064() {
    // The standard's own example of MOD 37,36.
    assertThat(CheckCharacter.of("A12425GABC1234002")).isEqualTo('M');
  }

  @Test
  void readsWhatPeopleTypeAndRefusesASlip() {
    String number = CaseNumber.of(2026, "330503001", 127);
    assertThat(number).startsWith("2026-330503001-000127-").hasSize(23);
    assertThat(CaseNumber.read(" " + number.toLowerCase() + " ")).contains(number);
    assertThat(CaseNumber.read(number.replace("127", "172"))).isEmpty();
    assertThat(CaseNumber.read("2026-33050-000127-K")).isEmpty();
  }

  @Property
  void anyWrongDigitIsFound(
      @ForAll @LongRange(min = 1, max = 999_999) long sequence,
      @ForAll @IntRange(min = 15, max = 20) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String number = CaseNumber.of(2026, "330503001", sequence);
    char wrong = (char) ('0' + (number.charAt(place) - '0' + by) % 10);
    assertThat(CaseNumber.read(number.substring(0, place) + wrong + number.substring(place + 1)))
        .isEmpty();
  }
}
