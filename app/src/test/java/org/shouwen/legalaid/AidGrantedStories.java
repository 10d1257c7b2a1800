package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.AidForms.accepting;
import static org.shouwen.legalaid.AidForms.assigning;
import static org.shouwen.legalaid.AidForms.closed;
import static org.shouwen.legalaid.AidForms.closing;
import static org.shouwen.legalaid.AidForms.corrected;
import static org.shouwen.legalaid.AidForms.filed;
import static org.shouwen.legalaid.AidForms.notSigned;
import static org.shouwen.legalaid.AidForms.progress;
import static org.shouwen.legalaid.AidForms.served;
import static org.shouwen.legalaid.AidForms.waived;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Papers;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code legal-aid.bpmn}, the end 援助办结归档: from the grant to the archive. */
@ServerTest
class AidGrantedStories {
  @Autowired AidRoad road;
  @Autowired Papers papers;

  @Test
  void aWageEarnerIsGrantedAidChoosesHisLawyerAndTheFileIsClosed() {
    Story story = road.signs(road.assigned("某某木业有限公司"));
    story
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
        .does("jiedai", "Task_FeedBack", AidForms.fedBack())
        .hears("Message_RequestRated", Map.of("score", 5))
        .endsAs("办结已反馈");
    assertThat(papers.of(story.number()))
        .extracting(Papers.Paper::kind)
        .contains("MATERIALS_RECEIPT", "GRANT_DECISION", "ASSIGNMENT_NOTICE");
    assertThat(papers.latest(story.number(), "GRANT_DECISION").number()).contains("〔");
  }

  @Test
  void anExcuseIsConfirmedByTheAgencyAndStandsInTheLedger() {
    Story story =
        road.assigned("某某服装厂")
            .does("lvshi", "Task_SignAgreement", notSigned("RECIPIENT"))
            .does("shenpi", "Task_ConfirmExcuse", "excuseDecision", "CONFIRMED")
            .after(Duration.ofDays(10))
            .neverPassed("Boundary_AgreementDue");
    road.signs(story).passed("Service_ExcuseAgreement", "EndEvent_Signed");
  }

  @Test
  void aFileIsReturnedOnceWithAllThatIsMissing() {
    Story story = road.handedIn("某某运输公司");
    story
        .isRefused("dangan", "Task_ReviewFile", "退补清单", filed("RETURNED"))
        .does("dangan", "Task_ReviewFile", filed("RETURNED", "missingInFile", "缺送达回证\n缺授权委托书"))
        .after(Duration.ofDays(3))
        .does("lvshi", "Task_CorrectFile", corrected(story, 0))
        .isRefused("dangan", "Task_ReviewFile", "质量等级", filed("ACCEPTED"))
        .does("dangan", "Task_ReviewFile", filed("ACCEPTED", "qualityGrade", "FAIL"))
        .journals("AID_FILE_RETURNED", "AID_FILE_CORRECTED", "AID_FILED")
        .passed("Task_CorrectFile", "EndEvent_Filed", "End_Closed");
  }

  @Test
  void whatIsLateIsReportedOrChasedAndTheWorkGoesOn() {
    Duration longPassed = Duration.ofDays(45);
    Story story = road.received(road.applied("某某快递站")).after(longPassed);
    story.passed("Boundary_DecideDue", "Service_ReportDecide", "End_ReportDecide");
    road.approved(road.verified(road.accepted(story), "GENERAL", "YES", "YES"))
        .after(longPassed)
        .passed("Boundary_AssignDue", "Service_ReportAssign", "End_ReportAssign");
    story
        .does("jiedai", "Task_ServeGrant", served(story, "APPLICANT", 0))
        .does("zhipai", "Task_ChooseCounsel", waived("NONE"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"))
        .does("lvshi", "Task_AnswerAssignment", accepting())
        .does("zhipai", "Task_ServeAssignmentNotice", served(story, "COUNSEL", 0))
        .does("lvshi", "Task_SignAgreement", notSigned("OBJECTIVE"))
        .isRefused("shenpi", "Task_ConfirmExcuse", "核实情况", "excuseDecision", "DENIED")
        .does(
            "shenpi", "Task_ConfirmExcuse", "excuseDecision", "DENIED", "excuseNote", "受援人说一直联系得上")
        .after(longPassed)
        .passed("Boundary_AgreementDue", "Service_ChaseAgreement", "End_ChaseAgreement");
    road.signs(story)
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
