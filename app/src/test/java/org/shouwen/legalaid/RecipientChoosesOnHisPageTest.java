package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.models.Story;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/** 点援 by the recipient himself: what he answers is held to the same form as a dispatcher's. */
@ServerTest
class RecipientChoosesOnHisPageTest {
  @Autowired AidRoad road;
  @Autowired CounselChoices choices;

  @Test
  void heIsAskedOnceAndOnlyAmongThoseOffered() {
    Story story = road.granted("某某五金厂");
    assertThat(choices.offered(story.number())).extracting("login").contains("lvshi");

    assertThatThrownBy(() -> choices.choose(story.number(), "jiedai"))
        .isInstanceOfSatisfying(
            InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("lawyer"));
    choices.choose(story.number(), "lvshi");

    story.journals("AID_COUNSEL_CHOSEN").passed("Service_RecordChoice");
    assertThat(choices.offered(story.number())).isEmpty();
    assertThatThrownBy(() -> choices.choose(story.number(), "lvshi")).isInstanceOf(Refused.class);
  }

  @Test
  void heMayLeaveItToTheCentre() {
    Story story = road.granted("某某纸箱厂");
    choices.choose(story.number(), "");
    story.journals("AID_COUNSEL_CHOSEN").passed("Service_RecordChoice");
  }
}
