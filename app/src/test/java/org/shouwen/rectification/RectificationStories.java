package org.shouwen.rectification;

import static org.shouwen.models.Filled.fedBack;
import static org.shouwen.models.Filled.handled;
import static org.shouwen.models.Rectified.accepted;
import static org.shouwen.models.Rectified.agreed;
import static org.shouwen.models.Rectified.called;
import static org.shouwen.models.Rectified.done;
import static org.shouwen.models.Rectified.founded;
import static org.shouwen.models.Rectified.planned;
import static org.shouwen.models.Rectified.ruled;
import static org.shouwen.models.Rectified.told;
import static org.shouwen.models.Rectified.unfounded;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.intake.lifecycle.Withdrawing;
import org.shouwen.models.RequestOf;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code rectification.bpmn}: from a low rating to its four ends; the request waits for it. */
@ServerTest
class RectificationStories {
  /** Whatever day the tests run on, working days have passed after it. */
  private static final Duration LONGER_THAN_ANY_HOLIDAY = Duration.ofDays(12);

  @Autowired Stories stories;
  @Autowired Withdrawing withdrawing;

  @Test
  void whatIsFoundedIsPlannedDoneProvedAcceptedAndAskedAboutByDifferentPeople() {
    Story story = ratedLow("委托讲座");
    story
        .isRefused("huifang", "Task_VerifyProblem", "自己的案件", founded())
        .does("jiandu", "Task_VerifyProblem", founded())
        .journals("RECTIFICATION_OPENED", "RECTIFICATION_VERIFIED", "PAPER_ISSUED")
        .waitsAt("Receive_RectificationClosed", "Task_PlanRectification")
        .isRefused("juzhang", "Task_PlanRectification", "完成日不能早于今天", planned(story.inDays(-1)))
        .does("juzhang", "Task_PlanRectification", planned(story.inDays(10)))
        .isRefused("yewuke", "Task_CarryOut", "须有佐证", done(story.inDays(0)))
        .files("yewuke", "OTHER", "回电登记簿照片")
        .does("yewuke", "Task_CarryOut", done(story.inDays(0)))
        .does("jiandu", "Task_AcceptWork", accepted("RETURNED"))
        .does("yewuke", "Task_CarryOut", done(story.inDays(0)))
        .does("jiandu", "Task_AcceptWork", accepted("PASSED"))
        .isRefused("huifang", "Task_CallResident", "自己的案件", called("SATISFIED"))
        .does("huifang02", "Task_CallResident", called("SATISFIED"))
        .passed("Gateway_Accepted", "Gateway_Called", "End_Rectified")
        .journals("RECTIFICATION_CALLED", "RECTIFICATION_CLOSED", "CLOSED")
        .endsAs("办结已反馈");
  }

  @Test
  void anExplanationIsConfirmedByAnotherPersonOrVerifiedOnceMore() {
    ratedLow("声明讲座")
        .does("jiandu", "Task_VerifyProblem", unfounded())
        .isRefused("jiandu", "Task_ConfirmExplanation", "不能复核自己", agreed())
        .isRefused("yewuke", "Task_ConfirmExplanation", "自己的案件", agreed())
        .does(
            "juzhang",
            "Task_ConfirmExplanation",
            "confirmation",
            "AGAIN",
            "confirmationReason",
            "没有听录音。")
        .waitsAt("Receive_RectificationClosed", "Task_VerifyProblem")
        .does("jiandu", "Task_VerifyProblem", unfounded())
        .does("tousu", "Task_ConfirmExplanation", agreed())
        .passed("End_Explained")
        .endsAs("办结已反馈");
  }

  @Test
  void afterTwoMoreTimesALeaderWithNoHandInItDecidesAndTheResidentIsTold() {
    Story story = ratedLow("遗嘱讲座").does("jiandu", "Task_VerifyProblem", founded());
    for (int time = 1; time <= 3; time++) {
      rectifies(story);
      story.does("huifang02", "Task_CallResident", called("NEW_PROBLEM"));
    }
    story
        .waitsAt("Receive_RectificationClosed", "Task_DecideRectification")
        .isRefused("juzhang", "Task_DecideRectification", "不能裁定", ruled("CLOSE"))
        .does("fujuzhang", "Task_DecideRectification", ruled("AGAIN"));
    rectifies(story);
    story
        .does("huifang02", "Task_CallResident", called("UNFOUNDED"))
        .does("fujuzhang", "Task_DecideRectification", ruled("CLOSE"))
        .does("jiedai", "Task_TellRuling", told(story.inDays(0)))
        .passed("Service_RecordTold", "End_Ruled")
        .endsAs("办结已反馈");
  }

  @Test
  void aWithdrawalWaitsForTheRectificationAndALeaderMayPointToTheLegalWay() {
    Story story = ratedLow("学历讲座");
    withdrawing.request(story.number(), "OTHER_WAY", "我去信访");
    story.waitsAt("Receive_RectificationClosed", "Task_VerifyProblem");
    story.does("jiandu", "Task_VerifyProblem", founded());
    rectifies(story);
    story
        .does("huifang02", "Task_CallResident", called("DECLINED"))
        .does("fujuzhang", "Task_DecideRectification", ruled("LEGAL_WAY"))
        .is("RATING")
        .does("jiedai", "Task_TellRuling", told(story.inDays(0)))
        .passed("End_PassedOn")
        .endsAs("申请人撤回");
  }

  @Test
  void eachStepThatIsLateIsReportedAndGoesOn() {
    Story story = ratedLow("生存讲座");
    story.after(LONGER_THAN_ANY_HOLIDAY).passed("Due_Verification", "End_VerificationOverdue");
    story
        .does("jiandu", "Task_VerifyProblem", unfounded())
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_Confirmation", "End_ConfirmationOverdue")
        .does(
            "tousu",
            "Task_ConfirmExplanation",
            "confirmation",
            "AGAIN",
            "confirmationReason",
            "再查。")
        .does("jiandu", "Task_VerifyProblem", founded())
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_Planning", "End_PlanningOverdue")
        .does("juzhang", "Task_PlanRectification", planned(story.inDays(10)))
        .after(Duration.ofDays(35))
        .passed("Due_CarryingOut", "End_CarryingOutOverdue")
        .files("yewuke", "OTHER", "整改照片")
        .does("yewuke", "Task_CarryOut", done(story.inDays(0)))
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_Accepting", "End_AcceptingOverdue")
        .does("jiandu", "Task_AcceptWork", accepted("PASSED"))
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_Calling", "End_CallingOverdue")
        .does("huifang02", "Task_CallResident", called("LOST"))
        .after(Duration.ofDays(16))
        .passed("Due_Deciding", "End_DecidingOverdue")
        .does("fujuzhang", "Task_DecideRectification", ruled("ACCOUNT"))
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_TellingRuling", "End_TellingRulingOverdue")
        .does("jiedai", "Task_TellRuling", told(story.inDays(0)))
        .passed("End_Ruled")
        .endsAs("办结已反馈");
  }

  private static void rectifies(Story story) {
    story
        .does("juzhang", "Task_PlanRectification", planned(story.inDays(10)))
        .after(Duration.ofMinutes(1))
        .files("yewuke", "OTHER", "整改佐证")
        .does("yewuke", "Task_CarryOut", done(story.inDays(0)))
        .does("jiandu", "Task_AcceptWork", accepted("PASSED"));
  }

  private Story ratedLow(String matter) {
    return stories
        .of(RequestOf.item("LAW_EDUCATION", matter).now())
        .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
        .does("yewuke", "Task_HandleRequest", handled())
        .does("jiedai", "Task_FeedBack", fedBack("ACCEPTED"))
        .hears("Message_RequestRated", Map.of("score", 2))
        .waitsAt("Receive_RectificationClosed", "Task_VerifyProblem");
  }
}
