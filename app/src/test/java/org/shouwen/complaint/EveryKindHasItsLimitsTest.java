package org.shouwen.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwen.ServerTest;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.complaint.policy.Kind;
import org.shouwen.statute.Code;
import org.shouwen.statute.Codes;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class EveryKindHasItsLimitsTest {
  private static final String HERE = "330503001";
  @Autowired DeadlineRules rules;
  @Autowired Codes codes;

  @ParameterizedTest
  @EnumSource
  void aKindHasALimitForEachDutyATitleAndARemedy(Kind kind) {
    for (String duty : new String[] {"CO-ACCEPT-", "CO-HANDLE-", "CO-REPLY-"}) {
      assertThat(rules.inForce(duty + kind, LocalDate.of(2026, 11, 23), HERE))
          .as(duty + kind)
          .isPresent();
    }
    Stream.of("COMPLAINT_KIND", "COMPLAINT_REMEDY")
        .forEach(
            table -> assertThat(codes.table(table)).extracting(Code::code).contains(kind.name()));
  }

  /** Confirmed texts, and that the others say that they are not. */
  @ParameterizedTest
  @CsvSource({
    "CO-ACCEPT-AID,      2025-06-14, 330503001,  5, false",
    "CO-ACCEPT-AID,      2025-06-15, 330503001,  7, true",
    "CO-HANDLE-AID,      2025-06-14, 330503001, 45, false",
    "CO-HANDLE-AID,      2025-06-15, 330503001, 60, true",
    "CO-REPLY-AID,       2025-06-14, 330503001,  5, false",
    "CO-ACCEPT-LAWYER,   2026-01-05, 510104001, 10, false",
    "CO-ACCEPT-LAWYER,   2026-01-05, 330503001,  7, true",
    "CO-REPLY-FORENSIC,  2026-01-05, 330503001,  7, false",
    "CO-HANDLE-FORENSIC, 2026-01-05, 330503001, 60, true",
    "CO-HANDLE-NOTARY,   2026-01-05, 330503001, 60, true",
  })
  void theLimitIsThatOfItsDayAndPlace(
      String rule, LocalDate day, String office, int amount, boolean assumed) {
    Optional<DeadlineRule> found = rules.inForce(rule, day, office);

    assertThat(found).isPresent();
    assertThat(found.get().amount()).isEqualTo(amount);
    assertThat(found.get().assumed()).isEqualTo(assumed);
  }
}
