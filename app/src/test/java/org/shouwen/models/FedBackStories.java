package org.shouwen.models;

import static org.shouwen.models.Filled.fedBack;
import static org.shouwen.models.Filled.handled;
import static org.shouwen.models.Filled.notReached;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code service-request.bpmn}, 办结已反馈: handled, fed back and rated, or lost on the way. */
@ServerTest
class FedBackStories {
  /** Whatever day the tests run on, working days have passed after it. */
  private static final Duration LONGER_THAN_ANY_HOLIDAY = Duration.ofDays(12);

  @Autowired Stories stories;

  @Test
  void aRequestFromTheWebIsCheckedHandledInOneFormAndFedBack() {
    stories
        .of(RequestOf.item("MEDIATION", "邻里纠纷").unchecked().now())
        .is("TRIAGE")
        .waitsAt("Task_CheckRegistration")
        .does(
            "jiedai",
            "Task_CheckRegistration",
            "item",
            "LAW_EDUCATION",
            "matter",
            "普法讲座",
            "disposition",
            "DISPATCH")
        .is("DISPATCHING")
        .waitsAt("Task_SignFor")
        .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
        .is("IN_PROGRESS")
        .waitsAt("Task_HandleRequest")
        .does("yewuke", "Task_HandleRequest", handled())
        .is("FEEDBACK")
        .waitsAt("Task_FeedBack")
        .does("jiedai", "Task_FeedBack", fedBack("ACCEPTED"))
        .is("RATING")
        .hears("Message_RequestRated", Map.of("score", 3))
        .neverPassed("Task_ReviewLowRating")
        .passed("Rule_Route", "Task_SignFor", "Sub_Handling", "Service_HandBack", "End_FedBack")
        .endsAs("办结已反馈");
  }

  @Test
  void aLowRatingIsLookedAtBySupervisionBeforeTheRequestIsClosed() {
    stories
        .of(RequestOf.item("LAW_EDUCATION", "普法讲座").now())
        .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
        .does("yewuke", "Task_HandleRequest", handled())
        .does("jiedai", "Task_FeedBack", fedBack("OBJECTS"))
        .waitsAt("Task_ExplainRemedies")
        .does(
            "jiedai", "Task_ExplainRemedies", "explanation", "讲座须提前十日预约。", "remedyTold", "可以另约日期。")
        .waitsAt("Receive_Rating")
        .hears("Message_RequestRated", Map.of("score", 1))
        .waitsAt("Task_ReviewLowRating")
        .does("jiandu", "Task_ReviewLowRating", "finding", "RESULT", "findingFacts", "已电话核实，服务无误。")
        .endsAs("办结已反馈");
  }

  @Test
  void whatHasNoLifecycleOfItsOwnIsAnsweredInFiveWorkingDaysOrSupervisionHears() {
    stories
        .of(RequestOf.item("LAW_EDUCATION", "模拟法庭").now())
        .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
        .after(Duration.ofDays(25))
        .passed("Due_Handling", "End_HandlingOverdue")
        .waitsAt("Task_HandleRequest")
        .does("yewuke", "Task_HandleRequest", handled())
        .waitsAt("Task_FeedBack");
  }

  @Test
  void whoCannotBeReachedOnThreeDaysGetsARegisteredLetter() {
    Story story =
        stories
            .of(RequestOf.item("COMMUNITY_SUPPORT", "安置帮教").now())
            .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
            .does("yewuke", "Task_HandleRequest", handled());
    story
        .does("jiedai", "Task_FeedBack", notReached())
        .waitsAt("Catch_NextDay")
        .after(LONGER_THAN_ANY_HOLIDAY)
        .does("jiedai", "Task_FeedBack", notReached())
        .after(LONGER_THAN_ANY_HOLIDAY)
        .waitsAt("Task_FeedBack")
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_Feedback", "End_FeedbackOverdue")
        .does("jiedai", "Task_FeedBack", notReached())
        .waitsAt("Task_SendRegisteredLetter")
        .does(
            "jiedai",
            "Task_SendRegisteredLetter",
            "letterNumber",
            "XA00264",
            "postedOn",
            story.inDays(0))
        .journals("NOT_REACHED", "NOT_REACHED", "NOT_REACHED", "LETTER_POSTED")
        .endsAs("失联留痕办结");
  }
}
