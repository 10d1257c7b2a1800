package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.AidRoad.assigning;
import static org.shouwen.legalaid.AidRoad.both;
import static org.shouwen.legalaid.AidRoad.closed;
import static org.shouwen.legalaid.AidRoad.closing;
import static org.shouwen.legalaid.AidRoad.filed;
import static org.shouwen.legalaid.AidRoad.progress;
import static org.shouwen.legalaid.AidRoad.review;
import static org.shouwen.legalaid.AidRoad.served;
import static org.shouwen.legalaid.AidRoad.signed;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Papers;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code legal-aid.bpmn}: every way of an application, told as what happened. */
@ServerTest
class LegalAidStories {
  @Autowired AidRoad road;
  @Autowired Papers papers;

  @Test
  void aWageEarnerIsGrantedAidChoosesHisLawyerAndTheFileIsClosed() {
    Story story = road.assigned("某某木业有限公司");
    story
        .does("lvshi", "Task_SignAgreement", signed())
        .does(
            "lvshi",
            "Task_RecordProgress",
            progress(
                story, "FILING", "CONTINUE", "nextStep", "HEARING", "nextOn", story.inDays(20)))
        .does("lvshi", "Task_RecordProgress", closed(story))
        .does("lvshi", "Task_SubmitClosing", closing())
        .does("dangan", "Task_ReviewFile", filed("ACCEPTED", "qualityGrade", "EXCELLENT"))
        .passed(
            "SubProcess_Decide",
            "EndEvent_Granted",
            "Service_RankCounsel",
            "EndEvent_Assigned",
            "EndEvent_Signed",
            "EndEvent_Filed",
            "End_Closed")
        .journals(
            "AID_RECEIVED",
            "AID_CHECKED",
            "AID_REVIEWED",
            "AID_DECIDED",
            "AID_ASSIGNED",
            "AID_FILED")
        .does("jiedai", "Task_FeedBack", AidRoad.fedBack())
        .hears("Message_RequestRated", Map.of("score", 5))
        .endsAs("办结已反馈");
    assertThat(papers.of(story.number()))
        .extracting(Papers.Paper::kind)
        .contains("MATERIALS_RECEIPT", "GRANT_DECISION", "ASSIGNMENT_NOTICE");
    assertThat(papers.latest(story.number(), "GRANT_DECISION").number()).contains("〔");
  }

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
        .does(
            "shencha",
            "Task_TellCompetentAgency",
            "toldOn",
            story.inDays(0),
            "toldMethod",
            "FACE",
            "materialsHandling",
            "RETURNED")
        .passed("EndEvent_NoJurisdiction", "Service_RecordTold", "End_NoJurisdiction")
        .journals("AID_CHECKED", "AID_AGENCY_TOLD");
  }

  @Test
  void whatIsMissingIsAskedForOnceAndWhatComesInResumes() {
    Story story = road.received(road.applied("某某纺织厂"));
    road.checked(story, "MISSING", "UNCLEAR", "DISPUTE_PLACE", "unclearNote", "欠薪月份")
        .isRefused(
            "shencha",
            "Task_NotifySupplement",
            "第一次告知",
            "noticeMethod",
            "FACE",
            "secondNoticeReason",
            "OMITTED")
        .does("shencha", "Task_NotifySupplement", "noticeMethod", "FACE", "taughtInPerson", true)
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0))
        .after(Duration.ofDays(2))
        .does(
            "jiedai",
            "Task_AwaitSupplement",
            "suppliedMaterials",
            "经济困难状况说明表 1份 原件",
            "suppliedOn",
            story.inDays(0));
    road.checked(story, "PRESENT", "MISSING", "DISPUTE_PLACE")
        .isRefused("shencha", "Task_NotifySupplement", "再次告知须选择原因", "noticeMethod", "FACE")
        .isRefused(
            "shencha",
            "Task_NotifySupplement",
            "仍未补到",
            "noticeMethod",
            "FACE",
            "secondNoticeReason",
            "NEW_FACT")
        .does(
            "shencha",
            "Task_NotifySupplement",
            "noticeMethod",
            "FACE",
            "secondNoticeReason",
            "STILL_MISSING")
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0))
        .does(
            "jiedai",
            "Task_AwaitSupplement",
            "suppliedMaterials",
            "欠条 1份 原件",
            "suppliedOn",
            story.inDays(0));
    road.accepted(story)
        .passed("EndEvent_Supplied", "Task_CheckMaterials", "Task_VerifyHardship")
        .journals("AID_NOTICED", "AID_SUPPLIED", "AID_NOTICED", "AID_SUPPLIED", "AID_CHECKED");
  }

  @Test
  void aThingForgottenInTheFirstNoticeIsLoggedAsABreach() {
    Story story = road.received(road.applied("某某砖厂"));
    road.checked(story, "MISSING", "PRESENT", "DISPUTE_PLACE")
        .does("shencha", "Task_NotifySupplement", "noticeMethod", "FACE")
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0))
        .does(
            "jiedai",
            "Task_AwaitSupplement",
            "suppliedMaterials",
            "说明表 1份 原件",
            "suppliedOn",
            story.inDays(0));
    road.checked(story, "PRESENT", "MISSING", "DISPUTE_PLACE")
        .does(
            "shencha",
            "Task_NotifySupplement",
            "noticeMethod",
            "FACE",
            "secondNoticeReason",
            "OMITTED")
        .journals("AID_NOTICED", "AID_NOTICE_BREACH");
  }

  @Test
  void silenceIsWithdrawalOnlyWhenAPersonHasCheckedTheProofOfService() {
    Story story = road.received(road.applied("某某建筑队"));
    road.checked(story, "PRESENT", "MISSING", "DISPUTE_PLACE")
        .does("shencha", "Task_NotifySupplement", "noticeMethod", "POST")
        .isRefused(
            "jiedai",
            "Task_ServeSupplementNotice",
            "邮单号",
            both(served(story, "APPLICANT", 0), "serviceMethod", "POST"))
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0))
        .after(Duration.ofDays(20))
        .passed("Boundary_SupplementDue")
        .does(
            "shencha",
            "Task_ConfirmWithdrawal",
            "withdrawalDecision",
            "MORE_TIME",
            "receiptChecked",
            true,
            "withdrawalReason",
            "申请人住院，有正当理由")
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0))
        .after(Duration.ofDays(20))
        .does(
            "shencha",
            "Task_ConfirmWithdrawal",
            "withdrawalDecision",
            "DEEMED",
            "receiptChecked",
            true,
            "withdrawalReason",
            "回证齐全，期满未补")
        .passed("EndEvent_Withdrawn", "Gateway_Outcome", "Service_RecordDeemed", "End_Withdrawn")
        .journals("AID_MORE_TIME", "AID_DEEMED_WITHDRAWN", "AID_ENDED");
  }

  @Test
  void hardshipIsVerifiedAgainWhenProofLacksAndArticle32And42AreDifferent() {
    Story story = road.accepted(road.received(road.applied("某某饭店")));
    road.verified(story, "EXEMPT_42", "NO", "NOT_APPLICABLE")
        .isRefused(
            "shencha",
            "Task_VerifyHardship",
            "一般核查",
            "hardshipKind",
            "GENERAL",
            "verifyMethod",
            "PLEDGE",
            "proofSufficient",
            "YES",
            "incomeWithinStandard",
            "NOT_APPLICABLE",
            "valuableAssets",
            "NO",
            "opponentIsFamily",
            "NO");
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
        road.verified(road.accepted(road.received(road.applied("某某家具厂"))), "GENERAL", "YES", "YES");
    story
        .does("shencha", "Task_ReviewApplication", review("31-5", "GRANT"))
        .isRefused("shenpi", "Task_ApproveDecision", "审批意见", "approval", "RETURN")
        .does("shenpi", "Task_ApproveDecision", "approval", "RETURN", "approvalReason", "请补充劳动关系证据")
        .does("shencha", "Task_ReviewApplication", review("31-5", "GRANT"))
        .does("shenpi", "Task_ApproveDecision", "approval", "GRANT")
        .journals("AID_REVIEWED", "AID_DECIDED", "AID_REVIEWED", "AID_DECIDED");
  }

  @Test
  void aLawyerWhoDeclinesIsNotOfferedAgainAndTheChoiceOfTheRecipientBinds() {
    Story story = road.granted("某某电子厂");
    story
        .does("jiedai", "Task_ServeGrant", served(story, "APPLICANT", 0))
        .does(
            "zhipai",
            "Task_ChooseCounsel",
            "counselChoice",
            "CHOSEN",
            "chosenCounsel",
            "lvshi",
            "genderWish",
            "NONE")
        .isRefused("zhipai", "Task_AssignCounsel", "没有按受援人的选择", assigning("lvshi03"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"))
        .isRefused("lvshi", "Task_AnswerAssignment", "拒接理由", "assignmentAnswer", "DECLINED")
        .does(
            "lvshi",
            "Task_AnswerAssignment",
            "assignmentAnswer",
            "DECLINED",
            "declineReason",
            "NO_GROUND")
        .does("zhipai", "Task_ChooseCounsel", "counselChoice", "WAIVED", "genderWish", "M")
        .isRefused("zhipai", "Task_AssignCounsel", "不是可选值", assigning("lvshi"))
        .isRefused("zhipai", "Task_AssignCounsel", "希望", assigning("lvshi02"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi03"))
        .journals("AID_DECLINED", "AID_COUNSEL_ASKED");
  }

  @Test
  void nobodyIsOfferedWhoActsForTheOtherSide() {
    road.assigned("沈大毛");
    Story other = road.against("沈大毛", "费阿炳");
    other.isRefused(
        "zhipai",
        "Task_ChooseCounsel",
        "不是可选值",
        "counselChoice",
        "CHOSEN",
        "chosenCounsel",
        "lvshi",
        "genderWish",
        "NONE");
  }

  @Test
  void anExcuseIsConfirmedByTheAgencyAndStandsInTheLedger() {
    Story story = road.assigned("某某服装厂");
    story
        .does(
            "lvshi",
            "Task_SignAgreement",
            "agreementResult",
            "EXCUSED",
            "notSignedReason",
            "RECIPIENT",
            "risksTold",
            true,
            "noFeePromised",
            true)
        .does("shenpi", "Task_ConfirmExcuse", "excuseDecision", "CONFIRMED")
        .after(Duration.ofDays(10))
        .neverPassed("Boundary_AgreementDue")
        .does("lvshi", "Task_SignAgreement", signed())
        .passed("Service_ExcuseAgreement", "EndEvent_Signed");
  }

  @Test
  void aFileIsReturnedOnceWithAllThatIsMissing() {
    Story story = road.handedIn("某某运输公司");
    story
        .isRefused("dangan", "Task_ReviewFile", "退补清单", filed("RETURNED"))
        .does("dangan", "Task_ReviewFile", filed("RETURNED", "missingInFile", "缺送达回证\n缺授权委托书"))
        .after(Duration.ofDays(3))
        .does(
            "lvshi",
            "Task_CorrectFile",
            "correctedItems",
            "补送达回证、授权委托书",
            "correctedOn",
            story.inDays(0))
        .isRefused("dangan", "Task_ReviewFile", "质量等级", filed("ACCEPTED"))
        .does("dangan", "Task_ReviewFile", filed("ACCEPTED", "qualityGrade", "FAIL"))
        .journals("AID_FILE_RETURNED", "AID_FILE_CORRECTED", "AID_FILED")
        .passed("Task_CorrectFile", "EndEvent_Filed", "End_Closed");
  }

  @Test
  void aPaperIsServedOnWhomItIsFor() {
    Story granted = road.granted("某某送达厂");
    granted
        .isRefused("jiedai", "Task_ServeGrant", "没有这样的受送达人", served(granted, "AGENT", 0))
        .does("jiedai", "Task_ServeGrant", served(granted, "APPLICANT", 0))
        .does(
            "zhipai",
            "Task_ChooseCounsel",
            "counselChoice",
            "CHOSEN",
            "chosenCounsel",
            "lvshi",
            "genderWish",
            "NONE")
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"))
        .does("lvshi", "Task_AnswerAssignment", "assignmentAnswer", "ACCEPTED")
        .isRefused(
            "zhipai", "Task_ServeAssignmentNotice", "送达承办人", served(granted, "APPLICANT", 0));
  }

  @Test
  void whatIsLateIsReportedOrChasedAndTheWorkGoesOn() {
    Duration longPassed = Duration.ofDays(45);
    Story story = road.received(road.applied("某某快递站")).after(longPassed);
    story.passed("Boundary_DecideDue", "Service_ReportDecide", "End_ReportDecide");
    road.verified(road.accepted(story), "GENERAL", "YES", "YES")
        .does("shencha", "Task_ReviewApplication", review("31-5", "GRANT"))
        .does("shenpi", "Task_ApproveDecision", "approval", "GRANT")
        .after(longPassed)
        .passed("Boundary_AssignDue", "Service_ReportAssign", "End_ReportAssign");
    story
        .does("jiedai", "Task_ServeGrant", served(story, "APPLICANT", 0))
        .does("zhipai", "Task_ChooseCounsel", "counselChoice", "WAIVED", "genderWish", "NONE")
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"))
        .does("lvshi", "Task_AnswerAssignment", "assignmentAnswer", "ACCEPTED")
        .does("zhipai", "Task_ServeAssignmentNotice", served(story, "COUNSEL", 0))
        .does(
            "lvshi",
            "Task_SignAgreement",
            "agreementResult",
            "EXCUSED",
            "notSignedReason",
            "OBJECTIVE",
            "risksTold",
            true,
            "noFeePromised",
            true)
        .isRefused("shenpi", "Task_ConfirmExcuse", "核实情况", "excuseDecision", "DENIED")
        .does(
            "shenpi", "Task_ConfirmExcuse", "excuseDecision", "DENIED", "excuseNote", "受援人说一直联系得上")
        .after(longPassed)
        .passed("Boundary_AgreementDue", "Service_ChaseAgreement", "End_ChaseAgreement")
        .does("lvshi", "Task_SignAgreement", signed())
        .does("lvshi", "Task_RecordProgress", closed(story))
        .after(longPassed)
        .passed("Boundary_ClosingDue", "Service_ChaseClosing", "End_ChaseClosing")
        .does("lvshi", "Task_SubmitClosing", closing())
        .after(longPassed)
        .passed("Boundary_FileDue", "Service_ReportFile", "End_ReportFile")
        .does("dangan", "Task_ReviewFile", filed("ACCEPTED", "qualityGrade", "PASS"))
        .journals(
            "OVERDUE_REPORTED", "OVERDUE_REPORTED", "AID_CHASED", "AID_CHASED", "OVERDUE_REPORTED");
  }
}
