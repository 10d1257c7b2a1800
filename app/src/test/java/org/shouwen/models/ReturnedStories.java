package org.shouwen.models;

import static org.shouwen.models.Filled.handled;
import static org.shouwen.models.Filled.returned;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code service-request.bpmn}, 退单与指引: whose it is, and who says so. */
@ServerTest
class ReturnedStories {
  /** Whatever day the tests run on, working days have passed after it. */
  private static final Duration LONGER_THAN_ANY_HOLIDAY = Duration.ofDays(12);

  @Autowired Stories stories;

  @Test
  void aReturnedRequestGoesToAnotherPostForGood() {
    stories
        .of(RequestOf.item("COMMUNITY_SUPPORT", "安置帮教").now())
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_SigningFor", "End_SigningForOverdue")
        .does("yewuke", "Task_SignFor", returned())
        .waitsAt("Task_RuleOnReturn")
        .after(LONGER_THAN_ANY_HOLIDAY)
        .passed("Due_Ruling", "End_RulingOverdue")
        .isRefused(
            "zhipai",
            "Task_RuleOnReturn",
            "改定事项",
            "ruling",
            "REASSIGN",
            "newItem",
            "COMMUNITY_SUPPORT",
            "rulingReason",
            "是普法")
        .does(
            "zhipai",
            "Task_RuleOnReturn",
            "ruling",
            "REASSIGN",
            "newItem",
            "LAW_EDUCATION",
            "rulingReason",
            "要办的是一场讲座。")
        .waitsAt("Task_SignFor")
        .isRefused("yewuke", "Task_SignFor", "不得再退", returned())
        .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
        .is("IN_PROGRESS")
        .isHandledBy("yewuke")
        .does("yewuke", "Task_HandleRequest", handled())
        .waitsAt("Task_FeedBack");
  }

  @Test
  void aReturnThatIsNotAllowedStaysWhereItWas() {
    stories
        .of(RequestOf.item("COMMUNITY_SUPPORT", "社区矫正").now())
        .does("yewuke", "Task_SignFor", returned())
        .does("zhipai", "Task_RuleOnReturn", "ruling", "ASSIGN", "rulingReason", "属安置帮教职责。")
        .isRefused("yewuke", "Task_SignFor", "不得再退", returned())
        .does("yewuke", "Task_SignFor", "acceptance", "ACCEPT")
        .isHandledBy("yewuke")
        .does("yewuke", "Task_HandleRequest", handled())
        .waitsAt("Task_FeedBack");
  }

  @Test
  void aReturnMayShowThatItIsNotOursAtAll() {
    stories
        .of(RequestOf.item("LAW_EDUCATION", "普法资料").now())
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
}
