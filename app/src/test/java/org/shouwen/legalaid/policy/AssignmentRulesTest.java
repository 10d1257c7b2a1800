package org.shouwen.legalaid.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may be assigned, who is offered first, and what is only a warning. */
class AssignmentRulesTest {
  private static final Matter WAGES = new Matter("ORDINARY", "", "NONE");

  @Test
  void lifeOrDeathNeedsThreeYearsOfCriminalDefence() {
    Matter matter = new Matter("LIFE_OR_DEATH", "", "NONE");
    assertThat(AssignmentPolicies.refusals(matter, lawyer("a").defending(2).build()))
        .singleElement()
        .asString()
        .contains("第二十六条");
    assertThat(AssignmentPolicies.refusals(matter, lawyer("a").defending(3).build())).isEmpty();
  }

  @Test
  void nobodyIsAssignedAgainstHisOtherClient() {
    Counsel counsel = lawyer("a").against("330500202600000012").build();
    assertThat(AssignmentPolicies.refusals(WAGES, counsel))
        .singleElement()
        .asString()
        .contains("330500202600000012");
  }

  @Test
  void juvenilesAndWishesOnlyWarn() {
    Matter juvenile = new Matter("JUVENILE", "", "F");
    Counsel counsel = lawyer("a").build();
    assertThat(AssignmentPolicies.refusals(juvenile, counsel)).isEmpty();
    assertThat(AssignmentPolicies.warnings(juvenile, counsel)).hasSize(2);
  }

  @Test
  void specialistsComeFirstThenTheLeastLoadedThenTheMostExperienced() {
    List<Counsel> all =
        List.of(
            lawyer("busy").specialist().load(9).build(),
            lawyer("free").specialist().load(1).build(),
            lawyer("general").load(0).build(),
            lawyer("old").specialist().load(1).years(30).build(),
            lawyer("away").away().build(),
            lawyer("declined").declined().build());
    assertThat(Ranking.of(WAGES, all))
        .extracting(Counsel::login)
        .containsExactly("old", "free", "busy", "general");
  }

  private static Builder lawyer(String login) {
    return new Builder(login);
  }

  private static final class Builder {
    private final String login;
    private int years = 5;
    private int criminal;
    private int load;
    private boolean specialist;
    private boolean serves = true;
    private Set<String> conflicts = Set.of();
    private boolean declined;

    Builder(String login) {
      this.login = login;
    }

    Builder defending(int years) {
      criminal = years;
      return this;
    }

    Builder years(int years) {
      this.years = years;
      return this;
    }

    Builder load(int load) {
      this.load = load;
      return this;
    }

    Builder specialist() {
      specialist = true;
      return this;
    }

    Builder away() {
      serves = false;
      return this;
    }

    Builder declined() {
      declined = true;
      return this;
    }

    Builder against(String caseNumber) {
      conflicts = Set.of(caseNumber);
      return this;
    }

    Counsel build() {
      return new Counsel(
          login, login, "M", years, criminal, load, specialist, serves, false, conflicts, declined);
    }
  }
}
