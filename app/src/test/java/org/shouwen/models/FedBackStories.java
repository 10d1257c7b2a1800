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

  private static final int DAYS_TO_RATE = 10;

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
        .neverPassed("Service_RaiseRectification")
        .passed("Rule_Route", "Sub_Handling", "Service_HandBack", "Call_Feedback", "End_FedBack")
        .endsAs("办结已反馈");
  }

  @Test
  void aLowRatingIsVerifiedBeforeTheRequestIsClosed() {
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
        .passed("Service_RaiseRectification", "End_FeedbackDone")
        .waitsAt("Receive_RectificationClosed", "Task_VerifyProblem")
        .does("jiandu", "Task_VerifyProblem", Rectified.unfounded())
        .does("juzhang", "Task_ConfirmExplanation", Rectified.agreed())
        .passed("End_Explained")
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

  @Test
  void whoHasNotRatedIsAskedOnceByTelephoneBySomebodyWithNoHandInTheCase() {
    unrated("声明讲座")
        .isRefused(
            "huifang",
            "Task_CallBack",
            "不能回访自己的案件",
            "callBackResult",
            "NOT_ANSWERED",
            "recordingNumber",
            "录音1")
        .does(
            "huifang02",
            "Task_CallBack",
            "callBackResult",
            "RATED",
            "callBackScore",
            4,
            "recordingNumber",
            "录音2")
        .journals("RATING_CALLED", "WORK_ORDER_FILED")
        .endsAs("办结已反馈");
    unrated("亲属关系讲座")
        .does(
            "huifang02",
            "Task_CallBack",
            "callBackResult",
            "NOT_ANSWERED",
            "recordingNumber",
            "通话3")
        .journals("RATING_CALLED", "NOT_RATED", "WORK_ORDER_FILED")
        .endsAs("办结已反馈");
  }

  private Story unrated(String matter) {
    Story story =
        stories
            .of(RequestOf.item("LAW_EDUCATION", matter).now())
            .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
            .does("yewuke", "Task_HandleRequest", handled())
            .does("jiedai", "Task_FeedBack", fedBack("ACCEPTED"));
    for (int day = 0; day <= DAYS_TO_RATE; day++) {
      story.onTheNextWorkingDay();
    }
    return story.waitsAt("Task_CallBack");
  }
}
