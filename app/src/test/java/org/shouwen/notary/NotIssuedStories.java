package org.shouwen.notary;

import static org.shouwen.notary.NotaryForms.agreed;
import static org.shouwen.notary.NotaryForms.decided;
import static org.shouwen.notary.NotaryForms.examined;
import static org.shouwen.notary.NotaryForms.inquired;
import static org.shouwen.notary.NotaryForms.served;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** 主办: what ends without a deed, each in writing and with its reason. */
@ServerTest
class NotIssuedStories {
  @Autowired NotaryRoad road;

  @Test
  void aDisputedMatterIsNotAcceptedInWriting() {
    Story story = road.appliedFor("声明公证");
    story
        .isRefused(
            "gongzheng",
            "Task_AcceptNotarization",
            "不能受理",
            decided("ACCEPT", "undisputed", "NO", "acceptedOn", story.inDays(0)))
        .isRefused(
            "gongzheng",
            "Task_AcceptNotarization",
            "不一致",
            notAccepted("OUT_OF_DISTRICT", "undisputed", "NO"))
        .does("gongzheng", "Task_AcceptNotarization", notAccepted("DISPUTED", "undisputed", "NO"))
        .does("jiedai", "Task_ServeNonAcceptance", served(story));
    road.ended(story, "不予受理");
  }

  private static Object[] notAccepted(String ground, Object... more) {
    return decided(
        "NOT_ACCEPT",
        NotaryForms.both(
            new Object[] {"nonAcceptanceGround", ground, "acceptanceFacts", "兄弟之间对房屋归属有争议。"},
            more));
  }

  @Test
  void whatIsLackingIsBroughtBeforeAcceptanceOrGivenUp() {
    Story story = road.appliedFor("声明公证");
    story
        .isRefused("gongzheng", "Task_AcceptNotarization", "已经齐全", later("SUBJECT"))
        .does("gongzheng", "Task_AcceptNotarization", later())
        .does(
            "jiedai",
            "Task_BringNotaryMaterials",
            "broughtResult",
            "BROUGHT",
            "broughtMaterials",
            "声明书文本",
            "broughtOn",
            story.inDays(0))
        .waitsAt("Task_AcceptNotarization")
        .does("gongzheng", "Task_AcceptNotarization", later());
    road.lapsed(story, "NO-BRING")
        .passed("Boundary_BringDue", "EndEvent_BringReminded")
        .journal("NOTARY_REMINDED", "尚未补来")
        .does(
            "jiedai",
            "Task_BringNotaryMaterials",
            "broughtResult",
            "GIVEN_UP",
            "broughtOn",
            story.inDays(0));
    road.ended(story, "撤回");
  }

  private static Object[] later(String... more) {
    return decided(
        "LATER",
        "materialsAtHand",
        more.length == 0
            ? List.of("FORM", "IDENTITY")
            : List.of("FORM", "IDENTITY", "DRAFT", more[0]));
  }

  @Test
  void aDoubtfulIdentityYieldsNoDeedButARefusalThatSomebodyElseApproves() {
    Story story = road.accepted();
    story
        .files("gongzheng", "MATERIAL", "询问笔录")
        .does(
            "gongzheng",
            "Task_InquireParty",
            inquired(story, "identityResult", "DOUBTFUL", "identityHandling", "停办，报警核查"))
        .isRefused("gongzheng", "Task_ExamineNotarization", "身份存疑", examined("ISSUE"))
        .does("gongzheng", "Task_ExamineNotarization", examined("ASK_AGAIN"))
        .does(
            "gongzheng",
            "Task_InquireParty",
            inquired(
                story,
                "identityCheck",
                "OTHER",
                "identityApprovedBy",
                "负责人",
                "identityResult",
                "DOUBTFUL",
                "identityHandling",
                "仍不能确认"))
        .does("gongzheng", "Task_ExamineNotarization", examined("REFUSE", "refusalClause", "N7"))
        .does(
            "gongshen",
            "Task_ApproveNotarization",
            "deedApproval",
            "RETURN",
            "approvalReason",
            "条款应为第五项。")
        .does("gongzheng", "Task_ExamineNotarization", examined("REFUSE", "refusalClause", "N5"))
        .does("gongshen", "Task_ApproveNotarization", agreed());
    road.servedDecision(story);
    road.ended(story, "不予办理");
  }

  @Test
  void sixMonthsAreAGroundOnlyWhenTheyAreOver() {
    Story story = road.asked();
    story.isRefused(
        "gongzheng",
        "Task_ExamineNotarization",
        "未满六个月",
        examined("TERMINATE", "terminationGround", "SIX_MONTHS"));
    road.lapsed(story, "NO-TERMINATION")
        .passed("Boundary_SixMonths", "EndEvent_SixMonthsTold")
        .journal("NOTARY_REMINDED", "六个月");
    road.approved(story, examined("TERMINATE", "terminationGround", "SIX_MONTHS"));
    road.servedDecision(story);
    road.ended(story, "终止");
  }
}
