package org.shouwen.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.complaint.ComplaintForms.both;
import static org.shouwen.complaint.ComplaintForms.registered;
import static org.shouwen.complaint.ComplaintForms.reviewed;
import static org.shouwen.complaint.ComplaintForms.served;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Papers;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code complaint-acceptance.bpmn}, and what is not taken up: redirected, refused, passed on. */
@ServerTest
class ComplaintAtTheDoorStories {
  @Autowired ComplaintRoad road;
  @Autowired Papers papers;

  @Test
  void aMinorMatterIsPutRightWithoutAnInvestigation() {
    road.complained()
        .does(
            "tousu",
            "Task_RegisterComplaint",
            both(registered("FACILITY"), "complaintWay", "RECTIFY"))
        .passed("Service_PassToRectification", "End_ToRectification")
        .neverPassed("Call_Acceptance")
        .journal("HANDED_BACK", "转整改")
        .journal("RECTIFICATION_OPENED", "转整改")
        .waitsAt("Task_FeedBack", "Task_VerifyProblem");
  }

  @Test
  void whatIsReallyAChasingCallIsToldItsWayAndNotedOnItsCase() {
    Story original = road.complained();
    Story story = road.complained();
    Object[] chase = {
      "complaintType", "HOTLINE",
      "complaintWay", "REDIRECT",
      "realMatter", "CHASE",
      "toldMethod", "PHONE"
    };
    story
        .isRefused("tousu", "Task_RegisterComplaint", "催办须写明原案编号", chase)
        .does("tousu", "Task_RegisterComplaint", both(chase, "originalNumber", original.number()))
        .passed("Service_RecordRedirection", "End_Redirected");
    original.journal("CO_CHASED", story.number());
  }

  @Test
  void whatIsMissingIsAskedForOnceAndTheReviewGoesOnFromTheDayItCame() {
    Story story = road.registered("NOTARY");
    story
        .isRefused(
            "yewuke", "Task_ReviewComplaint", "一次性告知补充", reviewed("ACCEPT", "factsStated", "NO"))
        .isRefused(
            "yewuke",
            "Task_ReviewComplaint",
            "应当先一次性告知补充",
            reviewed("REFUSE", "factsStated", "NO", "refusalGround", "NO_FACTS"))
        .isRefused("yewuke", "Task_ReviewComplaint", "要素齐全", reviewed("SUPPLEMENT"))
        .does("yewuke", "Task_ReviewComplaint", reviewed("SUPPLEMENT", "factsStated", "NO"))
        .does("jiedai", "Task_ServeComplaintSupplement", served(story, "APPLICANT"))
        .after(Duration.ofDays(3))
        .does(
            "jiedai",
            "Task_AwaitComplaintSupplement",
            "suppliedMaterials",
            "经过说明 1份",
            "suppliedOn",
            story.inDays(-1))
        .isRefused(
            "yewuke",
            "Task_ReviewComplaint",
            "已经告知过",
            reviewed("SUPPLEMENT", "factsStated", "NO", "secondNoticeReason", "NEW_FACT"))
        .isRefused(
            "yewuke",
            "Task_ReviewComplaint",
            "再次告知须选择原因",
            reviewed("SUPPLEMENT", "subjectClear", "NO"))
        .does(
            "yewuke",
            "Task_ReviewComplaint",
            reviewed("SUPPLEMENT", "subjectClear", "NO", "secondNoticeReason", "OMITTED"))
        .passed("End_ComplaintSupplied", "Task_ReviewComplaint")
        .journals("CO_NOTICED", "CO_SUPPLIED", "CO_NOTICE_BREACH");
  }

  @Test
  void silenceIsNoWithdrawalTheComplaintIsReviewedAsItIsAndASecondPersonRefuses() {
    Story story = road.registered("AID");
    story
        .does("yewuke", "Task_ReviewComplaint", reviewed("SUPPLEMENT", "factsStated", "NO"))
        .does("jiedai", "Task_ServeComplaintSupplement", served(story, "APPLICANT"));
    road.lapsed(story, "CO-SUPPLEMENT")
        .passed("Due_ComplaintSupplement", "Service_RecordSupplementLapsed");
    story
        .isRefused(
            "yewuke",
            "Task_ReviewComplaint",
            "与核对结果不符",
            reviewed("REFUSE", "factsStated", "NO", "refusalGround", "TOO_LATE"))
        .does(
            "yewuke",
            "Task_ReviewComplaint",
            reviewed("REFUSE", "factsStated", "NO", "refusalGround", "NO_FACTS"))
        .isRefused("juzhang", "Task_ApproveRefusal", "意见", "refusalApproval", "RETURN")
        .does(
            "juzhang", "Task_ApproveRefusal", "refusalApproval", "RETURN", "approvalNote", "再电话问一次")
        .does(
            "yewuke",
            "Task_ReviewComplaint",
            reviewed("REFUSE", "factsStated", "NO", "refusalGround", "NO_FACTS"))
        .does("juzhang", "Task_ApproveRefusal", "refusalApproval", "APPROVE")
        .does("jiedai", "Task_ServeComplaintRefusal", served(story, "APPLICANT"))
        .passed("Service_RecordComplaintRefusalServed", "End_NotAccepted")
        .passed("End_Refused")
        .journals("CO_NOT_SUPPLIED", "CO_REFUSAL_RETURNED", "CO_REFUSED");
    assertThat(papers.latest(story.number(), "COMPLAINT_REFUSAL").services()).hasSize(1);
  }

  @Test
  void whatIsNotOursGoesToTheCompetentAuthorityNeverToWhomIsComplainedOf() {
    Story story = road.registered("NOTARY");
    Object[] letter = {"transferReason", "执业地在外市", "transferMaterials", "投诉登记表 1份"};
    story
        .isRefused(
            "yewuke",
            "Task_ReviewComplaint",
            "应当移送",
            reviewed("REFUSE", "ourJurisdiction", "NO", "refusalGround", "OUT_OF_SCOPE"))
        .isRefused("yewuke", "Task_ReviewComplaint", "不得移送", reviewed("TRANSFER"))
        .does("yewuke", "Task_ReviewComplaint", reviewed("TRANSFER", "ourJurisdiction", "NO"))
        .isRefused(
            "yewuke", "Task_TransferComplaint", "被投诉", both(letter, "receivingOrgan", "某某公证处办公室"))
        .does("yewuke", "Task_TransferComplaint", both(letter, "receivingOrgan", "嘉兴市南湖区司法局"));
    road.lapsed(story, "CO-TRANSFER").passed("Due_Transfer", "End_TransferChased");
    story
        .isRefused(
            "yewuke",
            "Task_AwaitTransferReceipt",
            "退回理由",
            "transferReceipt",
            "RETURNED",
            "receiptOn",
            story.inDays(0))
        .does(
            "yewuke",
            "Task_AwaitTransferReceipt",
            "transferReceipt",
            "RETURNED",
            "receiptOn",
            story.inDays(0),
            "returnNote",
            "执业地在海盐县")
        .does("yewuke", "Task_TransferComplaint", both(letter, "receivingOrgan", "海盐县司法局"))
        .does(
            "yewuke",
            "Task_AwaitTransferReceipt",
            "transferReceipt",
            "SIGNED",
            "receiptOn",
            story.inDays(0),
            "complainantToldOn",
            story.inDays(0))
        .passed("Service_RecordTransferReceipt", "End_Transferred")
        .journals("CO_TRANSFER_CHASED", "CO_TRANSFER_RETURNED", "CO_TRANSFER_SIGNED")
        .journal("HANDED_BACK", "已移送");
  }

  @Test
  void aSecondComplaintOfTheSameMatterJoinsTheFirst() {
    Story first = road.registered("NOTARY");
    Story story = road.registered("NOTARY");
    story
        .isRefused(
            "yewuke",
            "Task_ReviewComplaint",
            "另一件尚未办结的投诉",
            reviewed("MERGE", "mergedInto", story.number()))
        .does("yewuke", "Task_ReviewComplaint", reviewed("MERGE", "mergedInto", first.number()))
        .passed("Service_MergeComplaint", "End_Merged")
        .passed("End_ToMerge");
    first.journal("CO_JOINED", story.number());
  }

  @Test
  void anAnonymousClueIsCheckedThoughNobodyCanBeAnswered() {
    Story shelved = clue();
    road.lapsed(shelved, "CO-CLUE").passed("Due_Clue", "End_ClueOverdue");
    shelved
        .does("yewuke", "Task_CheckClue", "clueResult", "NOTHING", "clueNote", "没有时间地点")
        .passed("End_ClueShelved");
    clue()
        .does("yewuke", "Task_CheckClue", "clueResult", "RECTIFY", "clueNote", "指示牌确已损坏")
        .passed("Gateway_Clue", "End_ToRectification");
    clue()
        .does("yewuke", "Task_CheckClue", "clueResult", "TRANSFER", "clueNote", "涉及外县机构")
        .passed("Gateway_Clue", "Join_Transfer")
        .waitsAt("Task_TransferComplaint");
  }

  private Story clue() {
    return road.registered("HOTLINE")
        .isRefused(
            "yewuke",
            "Task_ReviewComplaint",
            "线索核查",
            reviewed("ACCEPT", "anonymousComplaint", "YES"))
        .does("yewuke", "Task_ReviewComplaint", reviewed("CLUE", "anonymousComplaint", "YES"));
  }
}
