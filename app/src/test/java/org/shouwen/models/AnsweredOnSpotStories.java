package org.shouwen.models;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code service-request.bpmn}, 当场办结: a question and its answer, at once or called back. */
@ServerTest
class AnsweredOnSpotStories {
  /** Whatever day the tests run on, working days have passed after it. */
  private static final Duration LONGER_THAN_ANY_HOLIDAY = Duration.ofDays(12);

  @Autowired Stories stories;

  @Test
  void aQuestionIsAnsweredOnTheSpotInOneFormAndRated() {
    stories
        .of(RequestOf.item("CONSULTATION", "劳动合同").now())
        .is("ANSWERING")
        .waitsAt("Task_AnswerOnSpot")
        .does(
            "jiedai",
            "Task_AnswerOnSpot",
            "answerResult",
            "ANSWERED",
            "answer",
            "试用期包含在劳动合同期限内，仅约定试用期的，试用期不成立。",
            "answerBasis",
            "《劳动合同法》第十九条",
            "aidTold",
            true)
        .is("RATING")
        .waitsAt("Receive_Rating")
        .hears("Message_RequestRated", Map.of("score", 5))
        .passed("Service_AdoptRegistration", "Call_Answer", "Call_Closing", "End_AnsweredOnSpot")
        .passed("Service_RecordAnswer", "End_AnswerFound")
        .passed("Service_CloseRequest", "End_RequestClosed")
        .journals("OPENED", "TRIAGED", "ANSWERED", "WORK_ORDER_FILED")
        .endsAs("当场办结");
  }

  @Test
  void aQuestionIsAnsweredByCallingBackOnTheDayAgreedAndNobodyRatesIt() {
    Story story = stories.of(RequestOf.item("CONSULTATION", "继承").now());
    story
        .does(
            "jiedai",
            "Task_AnswerOnSpot",
            "answerResult",
            "CALL_BACK",
            "answer",
            "待查继承顺序",
            "callBackOn",
            story.workingDay(2))
        .waitsAt("Catch_CallBackDay")
        .onTheNextWorkingDay()
        .waitsAt("Catch_CallBackDay")
        .onTheNextWorkingDay()
        .waitsAt("Task_AnswerOnSpot")
        .does("huifang", "Task_AnswerOnSpot", "answerResult", "ANSWERED", "answer", "子女是第一顺序继承人。")
        .waitsAt("Receive_Rating")
        .after(Duration.ofDays(30))
        .passed("Due_Rating", "Due_CallBack", "Service_RecordNotRated", "End_FeedbackDone")
        .passed("Call_Feedback", "Call_Closing", "End_AnsweredOnSpot")
        .journals("NOT_RATED", "WORK_ORDER_FILED")
        .endsAs("当场办结");
  }

  @Test
  void aQuestionTooLargeForTheCounterIsPassedOn() {
    stories
        .of(RequestOf.item("CONSULTATION", "经营合规").now())
        .does("jiedai", "Task_AnswerOnSpot", "answerResult", "PASS_ON")
        .is("DISPATCHING")
        .passed("Gateway_AnswerResult", "Join_Dispatch", "Rule_Route")
        .waitsAt("Task_SignFor");
  }

  @Test
  void theDayForCallingBackIsAWorkingDayWithinThePeriodOfTheAnswer() {
    Story story = stories.of(RequestOf.item("CONSULTATION", "继承").now());
    for (String day : List.of(story.inDays(0), story.inDays(20), story.dayOff())) {
      story.isRefused("jiedai", "Task_AnswerOnSpot", "约定回拨日应", callBackOn(day));
    }
    story
        .waitsAt("Task_AnswerOnSpot")
        .does("jiedai", "Task_AnswerOnSpot", callBackOn(story.workingDay(1)))
        .waitsAt("Catch_CallBackDay");
  }

  @Test
  void aQuestionThatIsNotAnsweredInTimeIsReportedAndNoLongerPutOff() {
    Story story = stories.of(RequestOf.item("CONSULTATION", "租房").now());
    story
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_Answer", "End_AnswerOverdue")
        .isRefused("jiedai", "Task_AnswerOnSpot", "不能再约回拨", callBackOn(story.workingDay(1)))
        .does("jiedai", "Task_AnswerOnSpot", "answerResult", "ANSWERED", "answer", "可以要求退还押金。")
        .waitsAt("Receive_Rating");
  }

  private static Object[] callBackOn(String day) {
    return new Object[] {"answerResult", "CALL_BACK", "answer", "待查", "callBackOn", day};
  }
}
