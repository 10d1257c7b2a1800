package org.shouwen.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRule.Ground;
import org.shouwen.clock.RuleFamily;
import org.shouwen.clock.explain.Explanation;

/** The shipped limits are what was read in the law, and the models know no other. */
class DeadlineTableTest {
  /** Nationwide; of rows that follow one another the last. */
  private final Map<String, DeadlineRule> rules =
      DeadlineTable.read().stream()
          .filter(row -> row.jurisdiction().equals(DeadlineRule.NATIONAL))
          .collect(
              Collectors.toMap(DeadlineRule::rule, Function.identity(), (earlier, later) -> later));

  @ParameterizedTest
  @CsvSource({
    "SR-TRIAGE,        1, WORKING_DAYS, RECEIVED,                 OURS,     true",
    "SR-TRIAGE-URGENT, 1, HOURS,        RECEIVED,                 OURS,     true",
    "SR-RATING,       10, WORKING_DAYS, ENTRY,                    PARTY,    true",
    "LA-DECIDE,        7, DAYS,         APPLICATION_RECEIVED,     OURS,     false",
    "LA-SUPPLEMENT,   10, DAYS,         SERVED_SUPPLEMENT_NOTICE, PARTY,    true",
    "LA-ASSIGN,        3, DAYS,         ENTRY,                    OURS,     false",
    "LA-AGREEMENT,     5, DAYS,         SERVED_ASSIGNMENT_NOTICE, EXTERNAL, false",
    "LA-CLOSING,      30, DAYS,         MATTER_CLOSED,            EXTERNAL, true",
    "LA-FILE,         30, DAYS,         FILE_RECEIVED,            OURS,     true",
  })
  void aLimitIsWhatWasRead(
      String rule, int amount, PeriodUnit unit, String start, Owner owner, boolean assumed) {
    DeadlineRule row = rules.get(rule);

    assertThat(row.amount()).isEqualTo(amount);
    assertThat(row.unit()).isEqualTo(unit);
    assertThat(row.startEvent()).isEqualTo(start);
    assertThat(row.owner()).isEqualTo(owner);
    assertThat(row.assumed()).isEqualTo(assumed);
    assertThat(row.article()).isNotBlank();
  }

  @Test
  void theModelsTimeAndStopOnlyWhatTheTableKnows() {
    DeadlineDocument.places(Path.of("../processes"))
        .forEach(
            (rule, places) -> {
              RuleFamily family = new RuleFamily(rule);
              List<DeadlineRule> used =
                  rules.values().stream().filter(r -> family.has(r.rule())).toList();
              assertThat(used).as("%s, used by %s", rule, places).isNotEmpty();
              if (places.stream().anyMatch(p -> p.endsWith("停"))) {
                assertThat(used)
                    .as("%s never stands, but %s", rule, places)
                    .anyMatch(r -> !r.standsOn().isEmpty());
              }
            });
  }

  @Test
  void everyCodeOfTheTableHasWordsInBothLanguages() {
    for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
      Explanation words = Explanation.in(locale);
      for (DeadlineRule rule : rules.values()) {
        Stream.of(rule.startEvent(), rule.metAt())
            .filter(event -> !event.isEmpty())
            .forEach(event -> assertThat(words.word("clock.event." + event)).isNotEqualTo(event));
        Stream.concat(
                rule.standsOn().stream().flatMap(DeadlineTableTest::codes), rule.excuses().stream())
            .forEach(code -> assertThat(words.word("clock.ground." + code)).isNotEqualTo(code));
      }
    }
  }

  private static Stream<String> codes(Ground ground) {
    return Stream.of(ground.code(), ground.paper());
  }
}
