package org.shouwen.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.models.RequestOf;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code supervision.bpmn}: started by what is ours and late, answered, and reviewed. */
@ServerTest
class SupervisionStories {
  private static final Duration LONGER_THAN_ANY_HOLIDAY = Duration.ofDays(12);

  @Autowired Stories stories;
  @Autowired JdbcClient jdbc;

  @Test
  void anOverdueSigningIsChasedThenOrderedAgainOneLevelHigherAndLifted() {
    Story story = late("委托公证");
    assertThat(levels(story)).containsExactly("CHASE");
    story
        .journals("OVERDUE_REPORTED", "PAPER_ISSUED", "SUPERVISION_ORDERED")
        .isSupervisedAt("Task_SignForSupervision")
        .does("juzhang", "Task_SignForSupervision", "signedFor", true)
        .isSupervisedAt("Task_AnswerSupervision")
        .does("juzhang", "Task_AnswerSupervision", answered(story, null))
        .does("jiandu", "Task_ReviewAnswer", reviewed(story, "AGAIN"))
        .isSupervisedAt("Task_AnswerSupervision")
        .does("juzhang", "Task_AnswerSupervision", answered(story, null))
        .does("jiandu", "Task_ReviewAnswer", reviewed(story, "ESCALATE"))
        .isSupervisedAt("Task_SignForSupervision");
    assertThat(levels(story)).containsExactly("ORDER");
    story
        .does("juzhang", "Task_SignForSupervision", "signedFor", true)
        .does("juzhang", "Task_AnswerSupervision", answered(story, null))
        .does("jiandu", "Task_ReviewAnswer", reviewed(story, "LIFT"))
        .passed("Gateway_Reviewed", "End_Lifted")
        .isSupervisedAt()
        .waitsAt("Task_SignFor");
  }

  @Test
  void whatIsNotTheUnitsFaultIsExcused() {
    Story story = late("声明公证");
    story
        .does("juzhang", "Task_SignForSupervision", "signedFor", true)
        .does("juzhang", "Task_AnswerSupervision", answered(story, "公证专网中断三日。"))
        .journal("SUPERVISION_ANSWERED", "申辩免责：公证专网中断三日。")
        .does("jiandu", "Task_ReviewAnswer", reviewed(story, "EXCUSE"))
        .passed("End_Excused")
        .isSupervisedAt();
  }

  @Test
  void aLateAnswerIsReportedButStartsNoSupervisionOfASupervision() {
    Story story = late("遗嘱公证");
    story
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_SigningForSupervision", "End_SigningForSupervisionOverdue")
        .does("juzhang", "Task_SignForSupervision", "signedFor", true)
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_AnsweringSupervision", "End_AnsweringSupervisionOverdue")
        .does("juzhang", "Task_AnswerSupervision", answered(story, null))
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_ReviewingAnswer", "End_ReviewingAnswerOverdue")
        .isSupervisedAt("Task_ReviewAnswer");
    assertThat(levels(story)).hasSize(1);
  }

  private Story late(String matter) {
    return stories
        .of(RequestOf.item("NOTARY", matter).now())
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_SigningFor");
  }

  private List<String> levels(Story story) {
    return jdbc.sql("select level from sw_supervision where case_number = ?")
        .param(story.number())
        .query(String.class)
        .list();
  }

  static Object[] answered(Story story, String plea) {
    Object[] answer = {
      "situation", "已联系当事人。",
      "delayCause", "STAFFING",
      "delayText", "两人外出调查。",
      "measures", "今日指定专人。",
      "expectedOn", story.inDays(3)
    };
    if (plea == null) {
      return answer;
    }
    Object[] pleading = Arrays.copyOf(answer, answer.length + 2);
    pleading[answer.length] = "pleaOfExcuse";
    pleading[answer.length + 1] = plea;
    return pleading;
  }

  static Object[] reviewed(Story story, String conclusion) {
    Object[] review = {
      "reviewedFacts", "已核对流水。", "conclusion", conclusion, "conclusionReason", "情况属实。"
    };
    if (!List.of("AGAIN", "ESCALATE").contains(conclusion)) {
      return review;
    }
    Object[] further = Arrays.copyOf(review, review.length + 4);
    further[review.length] = "furtherRequirement";
    further[review.length + 1] = "两日内签收并办理。";
    further[review.length + 2] = "furtherDueOn";
    further[review.length + 3] = story.inDays(2);
    return further;
  }
}
