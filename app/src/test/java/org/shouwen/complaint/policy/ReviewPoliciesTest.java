package org.shouwen.complaint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewPoliciesTest {
  private static final Reviewed COMPLETE = reviewed(true, true, true, false, false, false);

  @Test
  void aCompleteComplaintOfOursIsTakenUpAndNothingElse() {
    assertThat(against(COMPLETE, "ACCEPT")).isEmpty();
    for (String other : List.of("REFUSE", "SUPPLEMENT", "TRANSFER", "CLUE")) {
      assertThat(against(COMPLETE, other)).as(other).isNotEmpty();
    }
  }

  @Test
  void whatIsMissingIsAskedForBeforeItMayBeAGround() {
    Reviewed vague = reviewed(true, false, true, false, false, false);
    Reviewed asked = reviewed(true, false, true, false, false, true);

    assertThat(ReviewPolicies.grounds(vague)).isEmpty();
    assertThat(ReviewPolicies.missing(vague)).hasSize(1);
    assertThat(ReviewPolicies.grounds(asked)).containsExactly("NO_FACTS");
    assertThat(ReviewPolicies.against(asked, "REFUSE", "NO_FACTS")).isEmpty();
  }

  @Test
  void theGroundIsOneThatHolds() {
    Reviewed handled = reviewed(true, true, true, true, false, false);

    assertThat(ReviewPolicies.against(handled, "REFUSE", "HANDLED")).isEmpty();
    assertThat(ReviewPolicies.against(handled, "REFUSE", "TOO_LATE")).isPresent();
    assertThat(against(handled, "ACCEPT").orElseThrow()).contains("HANDLED");
  }

  @Test
  void whatIsNotOursIsTransferredMergedOrCheckedAsAClueButNeverRefused() {
    Reviewed foreign = reviewed(false, true, true, false, false, false);

    assertThat(against(foreign, "TRANSFER")).isEmpty();
    assertThat(against(foreign, "MERGE")).isEmpty();
    assertThat(against(foreign, "REFUSE")).isPresent();
    assertThat(against(foreign, "ACCEPT")).isPresent();
  }

  @Test
  void anAnonymousOneIsAClue() {
    Reviewed anonymous = reviewed(true, true, true, false, true, false);

    assertThat(against(anonymous, "CLUE")).isEmpty();
    assertThat(against(anonymous, "ACCEPT")).isPresent();
  }

  private static Optional<String> against(Reviewed reviewed, String opinion) {
    return ReviewPolicies.against(reviewed, opinion, "");
  }

  private static Reviewed reviewed(
      boolean ours,
      boolean facts,
      boolean subject,
      boolean handled,
      boolean anonymous,
      boolean asked) {
    return new Reviewed(true, subject, facts, ours, true, handled, false, false, anonymous, asked);
  }
}
