package org.shouwen.models;

import static org.shouwen.models.Filled.handled;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code service-request.bpmn}, 告知进展: no milestone passes in silence. */
@ServerTest
class ToldStories {
  /** Whatever day the tests run on, working days have passed after it. */
  private static final Duration LONGER_THAN_ANY_HOLIDAY = Duration.ofDays(12);

  @Autowired Stories stories;

  @Test
  void theResidentHearsOfEachMilestoneAndAtLeastEveryThirtyDays() {
    Story story =
        stories
            .of(RequestOf.item("LAW_EDUCATION", "企业法治体检").now())
            .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
            .hears("Message_Milestone", Map.of("milestone", "ACCEPTED"))
            .waitsAt("Task_HandleRequest", "Task_TellMilestone")
            .does("jiedai", "Task_TellMilestone", told(false))
            .waitsAt("Task_HandleRequest")
            .after(Duration.ofDays(30).plusHours(1))
            .passed("Start_ThirtyDaysPassed", "End_TellingRequested")
            .waitsAt("Task_HandleRequest", "Task_TellMilestone")
            .after(LONGER_THAN_ANY_HOLIDAY)
            .passed("Due_Telling", "End_TellingOverdue")
            .does("jiedai", "Task_TellMilestone", told(true))
            .journals("TOLD", "TOLD", "CHASED")
            .hears("Message_Milestone", Map.of("milestone", "MATTER_CLOSED"))
            .waitsAt("Task_HandleRequest", "Task_TellMilestone");
    // The feedback takes the place of what was not told yet.
    story.does("yewuke", "Task_HandleRequest", handled()).waitsAt("Task_FeedBack");
  }

  @Test
  void whoDoesNotAnswerHasNotBeenToldAndIsCalledAgainTheNextWorkingDay() {
    Story story = accepted("普法讲座").hears("Message_Milestone", Map.of("milestone", "ACCEPTED"));
    story
        .does("jiedai", "Task_TellMilestone", notTold("NOT_ANSWERED"))
        .waitsAt("Task_HandleRequest", "Catch_NextTellingDay")
        .onTheNextWorkingDay()
        .does("jiedai", "Task_TellMilestone", notTold("DECLINED"))
        .waitsAt("Task_HandleRequest", "Catch_NextTellingDay")
        .onTheNextWorkingDay()
        .does("jiedai", "Task_TellMilestone", told(false))
        .journals("NOT_TOLD", "NOT_TOLD", "TOLD")
        .journal("NOT_TOLD", "已受理；拒接，第2次")
        .passed("End_Told")
        .waitsAt("Task_HandleRequest");
  }

  @Test
  void whomThreeDaysOfTellingDoNotReachIsWrittenToAndTheMatterGoesOn() {
    Story story = accepted("普法讲座").hears("Message_Milestone", Map.of("milestone", "ACCEPTED"));
    for (int day = 1; day <= 3; day++) {
      story.does("jiedai", "Task_TellMilestone", notTold("NOT_ANSWERED")).onTheNextWorkingDay();
    }
    story
        .waitsAt("Task_HandleRequest", "Task_PostProgress")
        .does("jiedai", "Task_PostProgress", "letterNumber", "XA1", "postedOn", story.inDays(0))
        .journals("NOT_TOLD", "NOT_TOLD", "NOT_TOLD", "PROGRESS_POSTED")
        .passed("Service_RecordPosting", "End_ToldByLetter")
        .waitsAt("Task_HandleRequest");
    // The next milestone is told anew.
    story
        .hears("Message_Milestone", Map.of("milestone", "ACCEPTED"))
        .does("jiedai", "Task_TellMilestone", notTold("NOT_ANSWERED"))
        .waitsAt("Task_HandleRequest", "Catch_NextTellingDay");
  }

  private Story accepted(String matter) {
    return stories
        .of(RequestOf.item("LAW_EDUCATION", matter).now())
        .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT");
  }

  private static Object[] told(boolean chased) {
    return telling("TOLD", "已受理，月底前有结果。", chased);
  }

  private static Object[] notTold(String result) {
    return telling(result, "通话记录20263", false);
  }

  private static Object[] telling(String result, String note, boolean chased) {
    return new Object[] {
      "toldResult", result, "toldMeans", "PHONE", "toldNote", note, "chased", chased
    };
  }
}
