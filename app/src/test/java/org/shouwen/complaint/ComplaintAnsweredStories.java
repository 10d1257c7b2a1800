package org.shouwen.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.complaint.ComplaintForms.appointed;
import static org.shouwen.complaint.ComplaintForms.decided;
import static org.shouwen.complaint.ComplaintForms.points;
import static org.shouwen.complaint.ComplaintForms.served;
import static org.shouwen.complaint.ComplaintForms.submitted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Papers;
import org.shouwen.document.Archived;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code complaint-handling.bpmn} and {@code complaint-reply.bpmn}: a complaint that is taken up.
 */
@ServerTest
class ComplaintAnsweredStories {
  @Autowired ComplaintRoad road;
  @Autowired Papers papers;

  @Test
  void aFoundedComplaintIsAnsweredPointByPointAndItsAuthorStaysUnknownToWhomItConcerns() {
    Story story = road.reported(road.investigating("NOTARY"), "FOUNDED", "PROVEN", "PROVEN");
    story
        .isRefused("juzhang", "Task_DecideComplaint", "按逐项结论应为", decided("UNFOUNDED"))
        .does("juzhang", "Task_DecideComplaint", decided("FOUNDED", "measure", "ORDER"));
    road.answeredInWriting(story)
        .passed("Call_Reply", "End_Founded")
        .passed("End_ComplaintDecided", "End_Replied")
        .journals("CO_REGISTERED", "CO_REVIEWED", "CO_DECIDED", "CO_REPLIED", "CO_ANSWERED")
        .journal("CO_ANSWERED", "成立");

    assertThat(papers.of(story.number()))
        .extracting(Papers.Paper::kind)
        .contains(
            "COMPLAINT_REGISTER",
            "COMPLAINT_ACCEPTANCE",
            "DEFENCE_NOTICE",
            "COMPLAINT_DECISION",
            "COMPLAINT_REPLY",
            "SUBJECT_NOTICE");
    assertThat(text(story, "COMPLAINT_REPLY")).contains("费阿炳").contains("行政复议");
    for (String shown : List.of("DEFENCE_NOTICE", "SUBJECT_NOTICE", "COMPLAINT_DECISION")) {
      assertThat(text(story, shown)).as(shown).contains("龚某某").doesNotContain("费阿炳");
    }
  }

  @Test
  void theComplainantIsNamedInNothingThatThePersonComplainedOfReads() {
    Story story = road.appointed(road.accepted("NOTARY"));
    story
        .isRefused("tousu", "Task_NotifySubject", "不得写投诉人的姓名", "defencePoints", "费阿炳说您没有告知")
        .is("IN_PROGRESS");
  }

  @Test
  void whoIsPartOfTheMatterIsNotOfferedAndWhoRecusesHimselfIsReplaced() {
    Story story = road.accepted("NOTARY");
    story
        .isRefused("juzhang", "Task_AppointInvestigators", "不是可选值", appointed("jiedai", "yewuke"))
        .isRefused("juzhang", "Task_AppointInvestigators", "两个人", appointed("tousu", "tousu"))
        .does("juzhang", "Task_AppointInvestigators", appointed("tousu", "yewuke"))
        .does("tousu", "Task_DeclareLead", "recusal", "FREE")
        .isRefused("yewuke", "Task_DeclareSecond", "回避理由", "recusal", "RECUSE")
        .does("yewuke", "Task_DeclareSecond", "recusal", "RECUSE", "recusalReason", "与被投诉人是亲属")
        .isRefused("juzhang", "Task_AppointInvestigators", "不是可选值", appointed("tousu", "yewuke"))
        .does("juzhang", "Task_AppointInvestigators", appointed("tousu", "diaocha"))
        .does("tousu", "Task_DeclareLead", "recusal", "FREE")
        .does("diaocha", "Task_DeclareSecond", "recusal", "FREE")
        .isHandledBy("tousu")
        .waitsAt("Task_NotifySubject", "Task_TellMilestone")
        .passed("Gateway_Declared", "Task_AppointInvestigators");
  }

  @Test
  void silenceOfThePersonComplainedOfDoesNotStopTheInvestigation() {
    Story story = road.called(road.appointed(road.accepted("LAWYER")));
    road.lapsed(story, "CO-DEFENCE").passed("Due_Defence", "Service_RecordNoDefence");
    story
        .isRefused("tousu", "Task_InvestigateComplaint", "逐项写明", submitted("PARTLY"))
        .enters("tousu", "complaint", points("PROVEN", "UNTRUE"))
        .isRefused("tousu", "Task_InvestigateComplaint", "部分成立", submitted("FOUNDED"))
        .does("tousu", "Task_InvestigateComplaint", submitted("PARTLY"))
        .isRefused("yewuke", "Task_CosignReport", "意见说明", "cosigned", "DISAGREED")
        .does("yewuke", "Task_CosignReport", "cosigned", "DISAGREED", "cosignNote", "第二项证据不足")
        .does("tousu", "Task_InvestigateComplaint", submitted("PARTLY"))
        .does("yewuke", "Task_CosignReport", "cosigned", "AGREED")
        .does("juzhang", "Task_DecideComplaint", decided("RETURNED"))
        .does("tousu", "Task_InvestigateComplaint", submitted("PARTLY"))
        .does("yewuke", "Task_CosignReport", "cosigned", "AGREED")
        .isRefused("juzhang", "Task_DecideComplaint", "处理", decided("PARTLY"))
        .does("juzhang", "Task_DecideComplaint", decided("PARTLY", "measure", "CRITICISM"));
    road.answeredInWriting(story)
        .passed("End_PartlyFounded")
        .journals("CO_NOT_DEFENDED", "CO_COSIGNED", "CO_DECIDED", "CO_DECIDED")
        .journal("CO_ANSWERED", "部分成立")
        .journal("RECTIFICATION_OPENED", "部分成立");
  }

  @Test
  void whatIsNotProvenIsAnsweredWithTheRemedies() {
    Story story = road.reported(road.investigating("MEDIATOR"), "UNFOUNDED", "UNTRUE", "UNCLEAR");
    story.does("juzhang", "Task_DecideComplaint", decided("UNFOUNDED"));
    road.answeredInWriting(story).passed("End_Unfounded").journal("CO_ANSWERED", "不成立已答复");
  }

  @Test
  void aComplaintThatIsWithdrawnInWritingIsTerminatedByADecision() {
    Story story = road.investigating("FORENSIC");
    story
        .does("tousu", "Task_InvestigateComplaint", submitted("TERMINATED"))
        .does("yewuke", "Task_CosignReport", "cosigned", "AGREED")
        .does(
            "juzhang",
            "Task_DecideComplaint",
            decided("TERMINATED", "terminationGround", "WITHDRAWN"))
        .does("jiedai", "Task_ServeTermination", served(story, "APPLICANT"))
        .passed("Service_RecordTerminationServed", "End_Terminated")
        .passed("End_TerminationDecided")
        .neverPassed("Call_Reply");
  }

  @Test
  void aComplaintOfALawyerHasNoGroundToStandOn() {
    Story story = road.investigating("LAWYER");
    story.isRefused(
        "tousu",
        "Task_InvestigateComplaint",
        "没有这一中止事由",
        "investigationStep",
        "SUSPEND",
        "suspensionGround",
        "REVIEW_PENDING",
        "reviewBody",
        "某某公证处");
  }

  private String text(Story story, String kind) {
    byte[] pdf = papers.content(papers.latest(story.number(), kind).id());
    return Archived.text(pdf).replaceAll("\\s", "");
  }
}
