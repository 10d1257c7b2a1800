package org.shouwen.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.intake.lifecycle.Withdrawing;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code service-request.bpmn}: every way of a request through the house, told as what happened.
 */
@ServerTest
class ServiceRequestStories {
  private static final Duration A_DAY = Duration.ofDays(1);

  /** Whatever day the tests run on, working days have passed after it. */
  private static final Duration LONGER_THAN_ANY_HOLIDAY = Duration.ofDays(12);

  @Autowired Stories stories;
  @Autowired Withdrawing withdrawing;
  @Autowired RuntimeService runtime;

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
        .passed(
            "Service_AdoptRegistration",
            "Service_RecordAnswer",
            "Service_CloseRequest",
            "End_AnsweredOnSpot")
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
            story.inDays(2))
        .waitsAt("Catch_CallBackDay")
        .after(A_DAY)
        .waitsAt("Catch_CallBackDay")
        .after(Duration.ofDays(2))
        .waitsAt("Task_AnswerOnSpot")
        .does("huifang", "Task_AnswerOnSpot", "answerResult", "ANSWERED", "answer", "子女是第一顺序继承人。")
        .waitsAt("Receive_Rating")
        .after(Duration.ofDays(30))
        .passed("Due_Rating", "Service_RecordNotRated", "End_AnsweredOnSpot")
        .journals("NOT_RATED", "WORK_ORDER_FILED")
        .endsAs("当场办结");
  }

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
            "NOTARY",
            "matter",
            "继承公证",
            "disposition",
            "DISPATCH")
        .is("DISPATCHING")
        .waitsAt("Task_SignFor")
        .does("gongzheng", "Task_SignFor", "acceptance", "ACCEPT")
        .is("IN_PROGRESS")
        .waitsAt("Task_HandleRequest")
        .does("gongzheng", "Task_HandleRequest", handled())
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
        .of(RequestOf.item("NOTARY", "委托公证").now())
        .does("gongzheng", "Task_SignFor", "acceptance", "ACCEPT")
        .does("gongzheng", "Task_HandleRequest", handled())
        .does("jiedai", "Task_FeedBack", fedBack("OBJECTS"))
        .waitsAt("Task_ExplainRemedies")
        .does("jiedai", "Task_ExplainRemedies", "explanation", "委托人须本人到场。", "remedyTold", "可以申请复查。")
        .waitsAt("Receive_Rating")
        .hears("Message_RequestRated", Map.of("score", 1))
        .waitsAt("Task_ReviewLowRating")
        .does("jiandu", "Task_ReviewLowRating", "finding", "RESULT", "findingFacts", "已电话核实，服务无误。")
        .endsAs("办结已反馈");
  }

  @Test
  void anUrgentRequestIsCheckedWithinTheHourAndSupervisionHearsWhenItIsNot() {
    stories
        .of(RequestOf.item("MEDIATION", "邻里纠纷").unchecked().urgent().now())
        .waitsAt("Task_CheckUrgentRegistration")
        .after(Duration.ofDays(2))
        .passed("Due_UrgentTriage", "End_UrgentTriageOverdue")
        .waitsAt("Task_CheckUrgentRegistration")
        .does(
            "jiedai",
            "Task_CheckUrgentRegistration",
            "urgencyGround",
            "DANGER",
            "reportedTo",
            "POLICE",
            "item",
            "MEDIATION",
            "disposition",
            "DISPATCH")
        .journals("OPENED", "URGENCY", "TRIAGED")
        .waitsAt("Task_SignFor");
  }

  @Test
  void whatTheCheckerFindsNotUrgentIsUrgentNoLonger() {
    Story story =
        stories
            .of(RequestOf.item("MEDIATION", "邻里纠纷").unchecked().urgent().now())
            .does(
                "jiedai",
                "Task_CheckUrgentRegistration",
                "urgencyGround",
                "NOT_URGENT",
                "reportedTo",
                "NOBODY",
                "item",
                "MEDIATION",
                "disposition",
                "DISPATCH")
            .journals("OPENED", "URGENCY", "TRIAGED")
            .waitsAt("Task_SignFor");
    assertThat(story.file().urgent()).isFalse();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(story.number())
                .variableValueEquals("urgent", true)
                .count())
        .isZero();
  }

  @Test
  void nothingJoinsACaseThatIsClosedOrThatIsNotThereForTheViewer() {
    Story original = stories.of(RequestOf.item("NOTARY", "遗嘱公证").now());
    Story closed = stories.of(RequestOf.item("CONSULTATION", "催办").unchecked().now());
    closed.does("jiedai", "Task_CheckRegistration", duplicateOf(original.number())).endsAs("重复件并入");
    Story chasing = stories.of(RequestOf.item("CONSULTATION", "催办").unchecked().now());
    chasing
        .isRefused("jiedai", "Task_CheckRegistration", "已销号，请新开", duplicateOf(closed.number()))
        .isRefused("jiedai", "Task_CheckRegistration", "没有编号为", duplicateOf("330503-0"))
        .waitsAt("Task_CheckRegistration");
  }

  private static Object[] duplicateOf(String original) {
    return new Object[] {
      "item",
      "NOTARY",
      "disposition",
      "DUPLICATE",
      "originalNumber",
      original,
      "relation",
      "CHASING"
    };
  }

  @Test
  void aChasingCallJoinsTheCaseItBelongsTo() {
    Story original = stories.of(RequestOf.item("NOTARY", "遗嘱公证").now());
    Story chasing = stories.of(RequestOf.item("CONSULTATION", "催办").unchecked().now());
    chasing
        .does(
            "jiedai",
            "Task_CheckRegistration",
            "item",
            "NOTARY",
            "disposition",
            "DUPLICATE",
            "originalNumber",
            original.number(),
            "relation",
            "CHASING")
        .passed("Service_JoinOriginal", "End_Joined")
        .endsAs("重复件并入");
    original.journals("OPENED", "CHASED").waitsAt("Task_SignFor");
  }

  @Test
  void whatIsNotOursIsReferredWithTheWayTold() {
    stories
        .of(RequestOf.item("CONSULTATION", "消费纠纷").unchecked().now())
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_Triage", "End_TriageOverdue")
        .does("jiedai", "Task_CheckRegistration", "item", "CONSULTATION", "disposition", "REFER")
        .waitsAt("Task_ReferElsewhere")
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_Referral", "End_ReferralOverdue")
        .does(
            "jiedai",
            "Task_ReferElsewhere",
            "referTo",
            "市场监督管理局",
            "referMeans",
            "PHONE",
            "referWays",
            "拨打12315，带上购物凭证。")
        .endsAs("已转外单位并告知");
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
  void aReturnedRequestGoesToAnotherPostForGood() {
    stories
        .of(RequestOf.item("NOTARY", "遗嘱公证").now())
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_SigningFor", "End_SigningForOverdue")
        .does("gongzheng", "Task_SignFor", returned())
        .waitsAt("Task_RuleOnReturn")
        .isRefused(
            "zhipai",
            "Task_RuleOnReturn",
            "改定事项",
            "ruling",
            "REASSIGN",
            "newItem",
            "NOTARY",
            "rulingReason",
            "是调解")
        .does(
            "zhipai",
            "Task_RuleOnReturn",
            "ruling",
            "REASSIGN",
            "newItem",
            "MEDIATION",
            "rulingReason",
            "双方有争议，先调解。")
        .waitsAt("Task_HandleRequest")
        .does("tiaojie", "Task_HandleRequest", handled())
        .waitsAt("Task_FeedBack");
  }

  @Test
  void aReturnThatIsNotAllowedStaysWhereItWas() {
    stories
        .of(RequestOf.item("NOTARY", "声明公证").now())
        .does("gongzheng", "Task_SignFor", returned())
        .does("zhipai", "Task_RuleOnReturn", "ruling", "ASSIGN", "rulingReason", "属公证职责。")
        .does("gongzheng", "Task_HandleRequest", handled())
        .waitsAt("Task_FeedBack");
  }

  @Test
  void aReturnMayShowThatItIsNotOursAtAll() {
    stories
        .of(RequestOf.item("FORENSIC", "伤情鉴定").now())
        .does("yewuke", "Task_SignFor", returned())
        .does("zhipai", "Task_RuleOnReturn", "ruling", "REFER", "rulingReason", "伤情鉴定由公安机关委托。")
        .does(
            "jiedai",
            "Task_ReferElsewhere",
            "referTo",
            "公安机关",
            "referMeans",
            "IN_PERSON",
            "referWays",
            "到报案的派出所申请。")
        .endsAs("已转外单位并告知");
  }

  @Test
  void theResidentHearsOfEachMilestoneAndAtLeastEveryThirtyDays() {
    Story story =
        stories
            .of(RequestOf.item("MEDIATION", "债务纠纷").now())
            .does("tiaojie", "Task_SignFor", "acceptance", "ACCEPT")
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
    story.does("tiaojie", "Task_HandleRequest", handled()).waitsAt("Task_FeedBack");
  }

  @Test
  void whoCannotBeReachedOnThreeDaysGetsARegisteredLetter() {
    Story story =
        stories
            .of(RequestOf.item("NOTARY", "生存公证").now())
            .does("gongzheng", "Task_SignFor", "acceptance", "ACCEPT")
            .does("gongzheng", "Task_HandleRequest", handled());
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
  void whatHasNoLifecycleOfItsOwnIsAnsweredInFiveWorkingDaysOrSupervisionHears() {
    stories
        .of(RequestOf.item("ARBITRATION", "劳动仲裁指引").now())
        .does("jiedai", "Task_SignFor", "acceptance", "ACCEPT")
        .after(Duration.ofDays(25))
        .passed("Due_Handling", "End_HandlingOverdue")
        .waitsAt("Task_HandleRequest")
        .does("jiedai", "Task_HandleRequest", handled())
        .waitsAt("Task_FeedBack");
  }

  @Test
  void aWithdrawalStopsTheLifecycleThatWasCalledToo() {
    Story story =
        stories
            .of(RequestOf.item("LEGAL_AID", "劳动报酬").now())
            .does("shencha", "Task_SignFor", "acceptance", "ACCEPT")
            .passed("Gateway_OwnLifecycle", "Call_Lifecycle")
            .waitsAt("Task_ReceiveApplication");
    withdrawing.request(story.number(), "OTHER_WAY", "自己请了律师");
    story.neverPassed("Task_FeedBack").endsAs("申请人撤回");
  }

  @Test
  void theApplicantWithdrawsAndEverythingStops() {
    Story story =
        stories
            .of(RequestOf.item("MEDIATION", "消费纠纷").now())
            .does("tiaojie", "Task_SignFor", "acceptance", "ACCEPT");
    withdrawing.request(story.number(), "SETTLED_OTHERWISE", "对方已经赔了");
    story
        .passed("Start_RequestWithdrawn", "Service_RecordWithdrawal", "End_Withdrawn")
        .journals("WITHDRAWAL_REQUESTED", "WITHDRAWN")
        .endsAs("申请人撤回");
  }

  private static Object[] handled() {
    return new Object[] {
      "handlingResult", "SETTLED",
      "handlingSummary", "已经办成。",
      "handlingBasis", "《公证法》第十一条",
      "remedyWays", "无"
    };
  }

  private static Object[] returned() {
    return new Object[] {
      "acceptance", "RETURN", "returnGround", "NOT_OURS", "returnReason", "不是本岗位的职责。"
    };
  }

  private static Object[] fedBack(String opinion) {
    return new Object[] {
      "feedbackOpinion", opinion,
      "feedbackMeans", "PHONE",
      "feedbackSummary", "已经办成，凭证可来领取。",
      "remediesTold", true,
      "evidence", "录音20261"
    };
  }

  private static Object[] notReached() {
    return new Object[] {
      "feedbackOpinion", "NOT_REACHED", "feedbackMeans", "PHONE", "evidence", "通话记录20262"
    };
  }

  private static Object[] told(boolean chased) {
    return new Object[] {
      "toldResult", "TOLD", "toldMeans", "PHONE", "toldNote", "已受理，月底前有结果。", "chased", chased
    };
  }
}
