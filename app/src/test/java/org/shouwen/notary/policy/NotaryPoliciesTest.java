package org.shouwen.notary.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwen.notary.policy.AcceptancePolicies.Applied;

/** What the rules refuse, and in which words. */
class NotaryPoliciesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void everyConditionThatIsNotMetIsAGroundOfTheRefusal() {
    assertThat(AcceptancePolicies.grounds(new Applied(true, true, true, true, "FULL", false)))
        .isEmpty();
    assertThat(AcceptancePolicies.grounds(new Applied(false, false, false, false, "NONE", false)))
        .containsExactly(
            "NO_INTEREST", "DISPUTED", "OUT_OF_SCOPE", "OUT_OF_DISTRICT", "NO_CAPACITY");
    assertThat(AcceptancePolicies.grounds(new Applied(true, true, true, true, "LIMITED", true)))
        .as("a guardian acts")
        .isEmpty();
  }

  @Test
  void theDyingAreMetTodayAndTheRemoteOnTheScreen() {
    assertThat(new Meeting("DOORSTEP", "DYING", TODAY).problem(TODAY)).isEmpty();
    assertThat(new Meeting("DOORSTEP", "DYING", TODAY.plusDays(1)).problem(TODAY)).isPresent();
    assertThat(new Meeting("AT_OFFICE", "DYING", TODAY).problem(TODAY)).isPresent();
    assertThat(new Meeting("DOORSTEP", "REMOTE", TODAY.plusDays(1)).problem(TODAY)).isPresent();
    assertThat(new Meeting("VIDEO", "REMOTE", TODAY.plusDays(1)).problem(TODAY)).isEmpty();
    assertThat(new Meeting("AT_OFFICE", "", TODAY.minusDays(1)).problem(TODAY)).isPresent();
  }

  @Test
  void aReviewIsAskedForWithinAYearOfKnowingAndTwentyOfTheDeed() {
    LocalDate issued = LocalDate.of(2025, 3, 3);
    assertThat(ReviewPeriods.late(issued, issued, LocalDate.of(2026, 3, 3))).isEmpty();
    assertThat(ReviewPeriods.late(issued, issued, LocalDate.of(2026, 3, 4)))
        .hasValueSatisfying(why -> assertThat(why).contains("一年", "2026-03-03"));
    LocalDate old = LocalDate.of(2004, 3, 3);
    assertThat(ReviewPeriods.late(old, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 3)))
        .hasValueSatisfying(why -> assertThat(why).contains("二十年"));
  }
}
