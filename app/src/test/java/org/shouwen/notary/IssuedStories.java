package org.shouwen.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.notary.NotaryForms.agreed;
import static org.shouwen.notary.NotaryForms.applied;
import static org.shouwen.notary.NotaryForms.appointed;
import static org.shouwen.notary.NotaryForms.archived;
import static org.shouwen.notary.NotaryForms.decided;
import static org.shouwen.notary.NotaryForms.examined;
import static org.shouwen.notary.NotaryForms.inquired;
import static org.shouwen.notary.NotaryForms.issued;
import static org.shouwen.notary.NotaryForms.previewed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Papers;
import org.shouwen.casefile.Steps;
import org.shouwen.models.Story;
import org.shouwen.notary.step.RegisterEntry;
import org.springframework.beans.factory.annotation.Autowired;

/** 主办: from the appointment to the deed in the party's hands and the file in the archive. */
@ServerTest
class IssuedStories {
  @Autowired NotaryRoad road;
  @Autowired Papers papers;
  @Autowired Steps steps;

  @Test
  void aDeclarationIsNotarizedWithEveryClockAfterEveryStep() {
    Story story = road.asked(NotaryRoad.HOSTING, "声明公证");
    road.clocksAre(story, "NO-PREVIEW RUNNING");
    story.does("jiedai", "Task_PreviewNotarization", appointed(story, "声明公证"));
    road.clocksAre(story, "NO-PREVIEW MET");
    assertThat(papers.latest(story.number(), "NOTARY_APPOINTMENT").number()).contains("公约");
    story.does("jiedai", "Task_ApplyNotarization", applied(story));
    road.clocksAre(story, "NO-PREVIEW MET", "NO-ACCEPT RUNNING");
    story.does(
        "gongzheng",
        "Task_AcceptNotarization",
        decided("ACCEPT", "acceptedOn", story.inDays(0), "acceptanceSlip", true));
    road.clocksAre(
        story, "NO-PREVIEW MET", "NO-ACCEPT MET", "NO-TERMINATION RUNNING", "NO-ISSUE RUNNING");
    assertThat(road.clock(story, "NO-ISSUE").lastDay())
        .as("fifteen working days from acceptance")
        .isEqualTo(story.workingDay(15));
    story
        .isRefused("gongzheng", "Task_InquireParty", "笔录", inquired(story))
        .files("gongzheng", "MATERIAL", "询问笔录")
        .does("gongzheng", "Task_InquireParty", inquired(story))
        .does("gongzheng", "Task_ExamineNotarization", examined("ISSUE"))
        .does("gongshen", "Task_ApproveNotarization", agreed())
        .isRefused("gongzheng", "Task_IssueDeed", "公证书", issued(story))
        .files("gongzheng", "MATERIAL", "公证书")
        .does("gongzheng", "Task_IssueDeed", issued(story));
    road.clocksAre(
        story, "NO-PREVIEW MET", "NO-ACCEPT MET", "NO-TERMINATION RUNNING", "NO-ISSUE MET");
    road.servedDecision(story);
    road.clocksAre(
        story,
        "NO-PREVIEW MET",
        "NO-ACCEPT MET",
        "NO-TERMINATION MET",
        "NO-ISSUE MET",
        "NO-ARCHIVE RUNNING");
    road.ended(story, "已出证送达");
    RegisterEntry entry = steps.required(RegisterEntry.class, story.number()).content();
    assertThat(entry)
        .extracting(
            RegisterEntry::matter,
            RegisterEntry::notary,
            RegisterEntry::approver,
            RegisterEntry::way,
            RegisterEntry::deedNumber)
        .containsExactly(
            "声明公证",
            "gongzheng",
            "gongshen",
            "已出证送达",
            papers.latest(story.number(), "NOTARY_DEED_RECORD").number());
    assertThat(entry.acceptedOn()).isNotNull();
  }

  @Test
  void aDyingTestatorIsMetTodayByTwoOnCameraAndHisFileIsSealed() {
    Story story = road.dying();
    story.waitsAt("Task_ContactDying");
    road.lapsed(story, "NO-URGENT")
        .passed("Boundary_ContactDue", "EndEvent_ContactReported")
        .does(
            "gongzheng",
            "Task_ContactDying",
            "contactResult",
            "FAMILY",
            "contactMeans",
            "PHONE",
            "contactPlan",
            "下午到医院，两人同去，带录像设备。")
        .isRefused(
            "jiedai",
            "Task_PreviewNotarization",
            "病危的当日",
            appointed(
                story,
                "遗嘱公证",
                "meetingWay",
                "DOORSTEP",
                "meetingReason",
                "DYING",
                "meetingOn",
                story.inDays(2)))
        .does(
            "jiedai",
            "Task_PreviewNotarization",
            appointed(
                story,
                "遗嘱公证",
                "meetingWay",
                "DOORSTEP",
                "meetingReason",
                "DYING",
                "meetingOn",
                story.inDays(0)))
        .does("jiedai", "Task_ApplyNotarization", applied(story))
        .does(
            "gongzheng",
            "Task_AcceptNotarization",
            decided(
                "ACCEPT",
                "materialsAtHand",
                List.of("FORM", "IDENTITY", "DRAFT", "PROPERTY", "MARRIAGE"),
                "acceptedOn",
                story.inDays(0)))
        .files("gongzheng", "MATERIAL", "询问笔录")
        .isRefused("gongzheng", "Task_InquireParty", "两人办理", inquired(story))
        .isRefused(
            "gongzheng",
            "Task_InquireParty",
            "录音录像",
            inquired(story, "secondNotary", "龚证明", "recordingNumber", ""))
        .does("gongzheng", "Task_InquireParty", inquired(story, "secondNotary", "龚证明"));
    road.approved(story, examined("ISSUE"))
        .files("gongzheng", "MATERIAL", "遗嘱公证书")
        .does("gongzheng", "Task_IssueDeed", issued(story));
    road.servedDecision(story)
        .isRefused("dangan", "Task_ArchiveNotarization", "密卷", archived())
        .does("dangan", "Task_ArchiveNotarization", archived("secretFile", true));
    road.closed(story, "已出证送达");
  }

  @Test
  void nobodyMakesAWillForAnother() {
    Story story = road.asked(NotaryRoad.HOSTING, "遗嘱公证");
    story
        .isRefused(
            "jiedai",
            "Task_PreviewNotarization",
            "本人亲自办理",
            previewed(
                "遗嘱公证",
                "AGENT",
                "APPOINTED",
                "meetingWay",
                "AT_OFFICE",
                "meetingOn",
                story.workingDay(1)))
        .waitsAt("Task_PreviewNotarization");
  }

  @Test
  void whatIsNoNotarizationIsGuided() {
    Story story = road.asked(NotaryRoad.HOSTING, "声明公证");
    road.lapsed(story, "NO-PREVIEW")
        .passed("Boundary_PreviewDue", "EndEvent_PreviewReported")
        .does(
            "jiedai",
            "Task_PreviewNotarization",
            previewed("声明公证", "SELF", "NOT_NOTARIAL", "previewNote", "到派出所开具户籍证明。"));
    road.closed(story, "不属公证已指引");
  }

  @Test
  void whatComesLateIsReportedAndGoesOn() {
    Story story = road.appliedFor("声明公证");
    road.lapsed(story, "NO-ACCEPT")
        .passed("Boundary_AcceptDue", "EndEvent_AcceptReported")
        .does(
            "gongzheng",
            "Task_AcceptNotarization",
            decided("ACCEPT", "acceptedOn", story.inDays(0)));
    road.lapsed(story, "NO-ISSUE")
        .passed("Boundary_IssueDue", "EndEvent_IssueReported")
        .journal("OVERDUE_REPORTED", "出具公证书")
        .files("gongzheng", "MATERIAL", "询问笔录")
        .does("gongzheng", "Task_InquireParty", inquired(story));
    road.approved(story, examined("ISSUE"))
        .files("gongzheng", "MATERIAL", "公证书")
        .does("gongzheng", "Task_IssueDeed", issued(story));
    road.servedDecision(story);
    road.lapsed(story, "NO-ARCHIVE").passed("Boundary_ArchiveDue", "EndEvent_ArchiveReported");
    road.ended(story, "已出证送达");
  }
}
