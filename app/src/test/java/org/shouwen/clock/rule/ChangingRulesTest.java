package org.shouwen.clock.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwen.ServerTest;
import org.shouwen.calendar.Shanghai;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.engine.BusinessTime;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** A limit changes by a new dated row that two people have seen. */
@ServerTest
class ChangingRulesTest {
  @Autowired ChangingRules changing;
  @Autowired DeadlineRules rules;
  @Autowired BusinessTime time;

  @AfterEach
  void nobody() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theShippedTableIsInForce() {
    DeadlineRule decide =
        rules.inForce("LA-DECIDE", LocalDate.of(2025, 6, 2), "330503").orElseThrow();

    assertThat(decide.amount()).isEqualTo(7);
    assertThat(decide.article()).contains("第四十三条");
    assertThat(decide.assumed()).isFalse();
    assertThat(rules.inForce("LA-DECIDE", LocalDate.of(2021, 12, 31), "330503")).isEmpty();
  }

  @Test
  void aNewRowCountsFromItsDayOnceASecondPersonApproved() {
    LocalDate from = Shanghai.day(time.instant()).plusYears(20);
    as("admin", "admin");
    String proposal = changing.propose("LA-FILE", 45, from, "某省规定第九条", false);
    assertThatThrownBy(() -> changing.approve(proposal)).isInstanceOf(Refused.class);
    assertThat(amountOn(from)).isEqualTo(30);

    as("juzhang", "leader");
    changing.approve(proposal);

    assertThat(amountOn(from)).isEqualTo(45);
    assertThat(amountOn(from.minusDays(1))).isEqualTo(30);
    assertThatThrownBy(() -> changing.reject(proposal)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "LA-NONE, 5, 1, x, rule",
    "LA-FILE, 0, 1, x, amount",
    "LA-FILE, 5, -1, x, validFrom",
    "LA-FILE, 5, 1, '', article"
  })
  void whatIsWrongIsNamed(String rule, int amount, int days, String article, String field) {
    as("admin", "admin");
    LocalDate from = Shanghai.day(time.instant()).plusDays(days);

    InvalidInput wrong =
        catchThrowableOfType(
            InvalidInput.class, () -> changing.propose(rule, amount, from, article, true));
    assertThat(wrong.field()).isEqualTo(field);
  }

  @Test
  void onlyAnAdministratorProposes() {
    as("shencha", "legal-aid");
    assertThatThrownBy(
            () -> changing.propose("LA-FILE", 5, Shanghai.day(time.instant()), "x", true))
        .isInstanceOf(Refused.class);
  }

  private int amountOn(LocalDate day) {
    return rules.inForce("LA-FILE", day, "330503").orElseThrow().amount();
  }

  private static void as(String login, String group) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                login, null, AuthorityUtils.createAuthorityList("ROLE_" + group)));
  }
}
