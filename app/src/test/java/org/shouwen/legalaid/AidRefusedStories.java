package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.AidForms.hardship;
import static org.shouwen.legalaid.AidForms.review;
import static org.shouwen.legalaid.AidForms.served;

import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Papers;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code legal-aid.bpmn}, the ends 不予援助 and 无管辖已转告, and what is examined before them. */
@ServerTest
class AidRefusedStories {
  @Autowired AidRoad road;
  @Autowired Papers papers;

  @Test
  void whoIsOutsideTheScopeIsRefusedWithTheGroundThatThePoliciesName() {
    Story story = road.received(road.applied("某某网店"));
    road.verified(road.accepted(story), "GENERAL", "YES", "YES")
        .isRefused("shencha", "Task_ReviewApplication", "不在法律援助范围", review("NONE", "GRANT"))
        .isRefused(
            "shencha",
            "Task_ReviewApplication",
            "理由应为",
            review("NONE", "REFUSE", "refusalGround", "NOT_HARDSHIP"))
        .does(
            "shencha",
            "Task_ReviewApplication",
            review("NONE", "REFUSE", "refusalGround", "NOT_IN_SCOPE"))
        .isRefused(
            "shenpi",
            "Task_ApproveDecision",
            "不予的理由条款",
            "approval",
            "REFUSE",
            "approvalReason",
            "网购退款不在援助范围")
        .does(
            "shenpi",
            "Task_ApproveDecision",
            "approval",
            "REFUSE",
            "decisionGround",
            "NOT_IN_SCOPE",
            "approvalReason",
            "网购退款不在援助范围")
        .does("jiedai", "Task_ServeRefusal", served(story, "APPLICANT", 0))
        .passed("EndEvent_Refused", "Gateway_Outcome", "Service_RecordRefusalServed", "End_Refused")
        .neverPassed("SubProcess_Assign");
    assertThat(papers.latest(story.number(), "REFUSAL_DECISION").services()).hasSize(1);
  }

  @Test
  void whoCameToTheWrongPlaceIsToldTheCompetentAgency() {
    Story story = road.received(road.applied("某某外地公司"));
    road.checked(story, "PRESENT", "PRESENT", "NONE", "competentAgency", "嘉兴市南湖区法律援助中心")
        .isRefused("shencha", "Task_TellCompetentAgency", "不能早于核对", told(story, -1))
        .does("shencha", "Task_TellCompetentAgency", told(story, 0))
        .passed("EndEvent_NoJurisdiction", "Service_RecordTold", "End_NoJurisdiction")
        .journals("AID_CHECKED", "AID_AGENCY_TOLD");
  }

  @Test
  void hardshipIsVerifiedAgainWhenProofLacksAndArticle32And42AreDifferent() {
    Story story = road.accepted(road.received(road.applied("某某饭店")));
    road.verified(story, "EXEMPT_42", "NO", "NOT_APPLICABLE")
        .isRefused(
            "shencha", "Task_VerifyHardship", "一般核查", hardship("GENERAL", "YES", "NOT_APPLICABLE"));
    road.verified(story, "UNRESTRICTED_32", "YES", "NOT_APPLICABLE")
        .isRefused("shencha", "Task_ReviewApplication", "第三十二条", review("31-5", "GRANT"))
        .does("shencha", "Task_ReviewApplication", review("31-5", "RECHECK"));
    road.verified(story, "EXEMPT_42", "YES", "NOT_APPLICABLE")
        .does("shencha", "Task_ReviewApplication", review("31-5", "GRANT"))
        .passed(
            "Gateway_Hardship", "Task_VerifyHardship", "Gateway_Proposal", "Task_VerifyHardship");
  }

  @Test
  void theApproverIsASecondPersonAndMayReturn() {
    Story story =
        road.verified(road.accepted(road.received(road.applied("某某家具厂"))), "GENERAL", "YES", "YES")
            .does("shencha", "Task_ReviewApplication", review("31-5", "GRANT"))
            .isRefused("shenpi", "Task_ApproveDecision", "审批意见", "approval", "RETURN")
            .does(
                "shenpi",
                "Task_ApproveDecision",
                "approval",
                "RETURN",
                "approvalReason",
                "请补充劳动关系证据");
    road.approved(story).journals("AID_REVIEWED", "AID_DECIDED", "AID_REVIEWED", "AID_DECIDED");
  }

  private static Object[] told(Story story, int day) {
    return new Object[] {
      "toldOn", story.inDays(day), "toldMethod", "FACE", "materialsHandling", "RETURNED"
    };
  }
}
