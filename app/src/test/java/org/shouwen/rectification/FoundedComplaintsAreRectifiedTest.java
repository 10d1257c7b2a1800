package org.shouwen.rectification;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Cases;
import org.shouwen.models.RequestOf;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.shouwen.problem.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/** What a complaint found asks for a rectification, and the case cannot be closed around it. */
@ServerTest
class FoundedComplaintsAreRectifiedTest {
  @Autowired Stories stories;
  @Autowired Rectifying rectifying;
  @Autowired Cases cases;

  @Test
  void foundedInWholeOrInPartAndNothingElse() {
    Story story = stories.of(RequestOf.item("LAW_EDUCATION", "讲座").now());
    rectifying.onComplaint(story.number(), "COMPLAINT", "不成立已答复");
    rectifying.onComplaint(story.number(), "LEGAL_AID", "成立");
    story.waitsAt("Task_SignFor");
    rectifying.onComplaint(story.number(), "COMPLAINT", "部分成立");
    story.waitsAt("Task_SignFor", "Task_VerifyProblem").journal("RECTIFICATION_OPENED", "部分成立");
  }

  @Test
  void noOtherWayOfClosingLeadsAroundAnOpenRectification() {
    Story story = stories.of(RequestOf.item("LAW_EDUCATION", "讲座").now());
    rectifying.onComplaint(story.number(), "COMPLAINT", "成立");
    assertThatThrownBy(() -> cases.close(story.number(), "办结已反馈"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("整改没有销号");
  }
}
