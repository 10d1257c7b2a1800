package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.AidForms.both;
import static org.shouwen.legalaid.AidForms.noticed;
import static org.shouwen.legalaid.AidForms.served;
import static org.shouwen.legalaid.AidForms.supplied;
import static org.shouwen.legalaid.AidForms.withdrawal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.calendar.Shanghai;
import org.shouwen.clock.ClockView.LedgerLine;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code legal-aid.bpmn}, the end 视为撤回, and how one comes back from the way to it. */
@ServerTest
class AidWithdrawnStories {
  @Autowired AidRoad road;

  @Test
  void whatIsMissingIsAskedForOnceAndWhatComesInResumes() {
    Story story = road.received(road.applied("某某纺织厂"));
    road.checked(story, "MISSING", "UNCLEAR", "DISPUTE_PLACE", "unclearNote", "欠薪月份")
        .isRefused("shencha", "Task_NotifySupplement", "第一次告知", noticed("OMITTED"));
    road.noticed(story)
        .after(Duration.ofDays(2))
        .does("jiedai", "Task_AwaitSupplement", supplied(story, "经济困难状况说明表 1份 原件", 0));
    road.checked(story, "PRESENT", "MISSING", "DISPUTE_PLACE")
        .isRefused("shencha", "Task_NotifySupplement", "再次告知须选择原因", "noticeMethod", "FACE")
        .isRefused("shencha", "Task_NotifySupplement", "仍未补到", noticed("NEW_FACT"))
        .does("shencha", "Task_NotifySupplement", noticed("STILL_MISSING"))
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0))
        .does("jiedai", "Task_AwaitSupplement", supplied(story, "欠条 1份 原件", 0));
    road.accepted(story)
        .passed("EndEvent_Supplied", "Task_CheckMaterials", "Task_VerifyHardship")
        .journals("AID_NOTICED", "AID_SUPPLIED", "AID_NOTICED", "AID_SUPPLIED", "AID_CHECKED");
  }

  @Test
  void aThingForgottenInTheFirstNoticeIsLoggedAsABreach() {
    Story story = road.received(road.applied("某某砖厂"));
    road.noticed(road.checked(story, "MISSING", "PRESENT", "DISPUTE_PLACE"))
        .does("jiedai", "Task_AwaitSupplement", supplied(story, "说明表 1份 原件", 0));
    road.checked(story, "PRESENT", "MISSING", "DISPUTE_PLACE")
        .does("shencha", "Task_NotifySupplement", noticed("OMITTED"))
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
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0));
    road.lapsed(story, "LA-SUPPLEMENT")
        .passed("Boundary_SupplementDue")
        .does("shencha", "Task_ConfirmWithdrawal", withdrawal("MORE_TIME", "申请人住院，有正当理由"))
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0));
    road.lapsed(story, "LA-SUPPLEMENT")
        .does("shencha", "Task_ConfirmWithdrawal", withdrawal("DEEMED", "回证齐全，期满未补"))
        .passed("EndEvent_Withdrawn", "Gateway_Outcome", "Service_RecordDeemed", "End_Withdrawn")
        .journals("AID_MORE_TIME", "AID_DEEMED_WITHDRAWN", "AID_ENDED");
  }

  @Test
  void whatCameInTimeIsNoWithdrawalBecauseItWasWrittenDownTooLate() {
    Story story = road.received(road.applied("某某印染厂"));
    road.noticed(road.checked(story, "PRESENT", "MISSING", "DISPUTE_PLACE"))
        .after(Duration.ofDays(20))
        .isRefused("shencha", "Task_ConfirmWithdrawal", "不在期限以内", inTime(story, 0))
        .does("shencha", "Task_ConfirmWithdrawal", inTime(story, -15))
        .journals("AID_SUPPLIED", "AID_SUPPLIED_IN_TIME")
        .passed("Gateway_Withdrawal", "Gateway_CheckAgain");
    road.clocksAre(story, "LA-DECIDE RUNNING", "LA-SUPPLEMENT MET");
    assertThat(road.clock(story, "LA-SUPPLEMENT").ledger())
        .extracting(LedgerLine::entry)
        .containsExactly("STARTED", "EXPIRED", "MET");
    assertThat(road.clock(story, "LA-SUPPLEMENT").left().amount()).isPositive();
    LedgerLine resumed = road.clock(story, "LA-DECIDE").ledger().get(3);
    assertThat(resumed.entry()).isEqualTo("RESUMED");
    assertThat(Shanghai.day(resumed.at())).isEqualTo(LocalDate.parse(story.inDays(-15)));
    road.accepted(story).passed("Task_VerifyHardship");
  }

  @Test
  void whatCameOnTheFirstNoticeDoesNotEndTheWaitForTheSecond() {
    Story story = road.received(road.applied("某某豆制品厂"));
    road.noticed(road.checked(story, "MISSING", "PRESENT", "DISPUTE_PLACE"))
        .does("jiedai", "Task_AwaitSupplement", supplied(story, "说明表 1份 原件", 0));
    road.checked(story, "PRESENT", "MISSING", "DISPUTE_PLACE")
        .does("shencha", "Task_NotifySupplement", noticed("NEW_FACT"))
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0));
    String today = story.inDays(0);
    road.lapsed(story, "LA-SUPPLEMENT");
    List<LedgerLine> lines = road.clock(story, "LA-DECIDE").ledger();
    assertThat(Shanghai.day(lines.get(lines.size() - 1).at())).isAfter(LocalDate.parse(today));
  }

  private static Object[] inTime(Story story, int day) {
    return withdrawal("SUPPLIED", "窗口收件登记在期限以内", supplied(story, "欠条 1份 原件", day));
  }
}
