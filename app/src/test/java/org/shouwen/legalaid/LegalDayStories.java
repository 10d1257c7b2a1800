package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.AidRoad.both;
import static org.shouwen.legalaid.AidRoad.filed;
import static org.shouwen.legalaid.AidRoad.served;
import static org.shouwen.legalaid.AidRoad.signed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Papers;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.ClockView.LedgerLine;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** The law counts days on which things happened, not those on which somebody wrote them down. */
@ServerTest
class LegalDayStories {
  @Autowired AidRoad road;
  @Autowired CaseClocks clocks;
  @Autowired Papers papers;
  @Autowired TaskService tasks;
  @Autowired ManagementService jobs;

  @Test
  void theSevenDaysCountFromTheStationThatHadTheApplicationFirst() {
    Story story = road.applied("某某采石场");
    LocalDate first = clock(story, "LA-DECIDE").lastDay();
    story
        .isRefused(
            "jiedai",
            "Task_ReceiveApplication",
            "才收到",
            both(received(story, "CENTER", -5), "receivingNote", "窗口收到"))
        .isRefused("jiedai", "Task_ReceiveApplication", "哪个单位", received(story, "STATION", -5))
        .does(
            "jiedai",
            "Task_ReceiveApplication",
            both(received(story, "STATION", -5), "receivingNote", "练市司法所收件登记第12号"));
    ClockView decide = clock(story, "LA-DECIDE");
    assertThat(Shanghai.day(decide.startedAt())).isEqualTo(LocalDate.parse(story.inDays(-5)));
    assertThat(decide.lastDay()).isBefore(first);
    assertThat(decide.ledger())
        .extracting(LedgerLine::entry)
        .containsExactly("STARTED", "CORRECTED");
    assertThat(decide.explanation())
        .anyMatch(line -> line.contains("首次收到法律援助申请") && line.contains("收到材料凭证"));
    assertThat(
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(story.number())
                .taskDefinitionKey("Task_CheckMaterials")
                .singleResult()
                .getDueDate()
                .toInstant())
        .isEqualTo(decide.due());
    assertThat(
            jobs.createJobQuery().activityId("Boundary_DecideDue").timers().list().stream()
                .map(job -> job.getDuedate().toInstant()))
        .contains(decide.due());
  }

  @Test
  void whoAsksFirstAndAppliesLaterIsAnsweredWithinSevenDaysOfTheApplication() {
    Story story = road.applied("某某保安公司").after(Duration.ofDays(3));
    assertThat(Shanghai.day(clock(story, "LA-DECIDE").startedAt()))
        .isEqualTo(LocalDate.parse(story.inDays(-3)));
    road.received(story);
    assertThat(Shanghai.day(clock(story, "LA-DECIDE").startedAt()))
        .isEqualTo(LocalDate.parse(story.inDays(0)));
  }

  @Test
  void whatCameInTimeIsNoWithdrawalBecauseItWasWrittenDownTooLate() {
    Story story = road.received(road.applied("某某印染厂"));
    road.checked(story, "PRESENT", "MISSING", "DISPUTE_PLACE")
        .does("shencha", "Task_NotifySupplement", "noticeMethod", "FACE")
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0))
        .after(Duration.ofDays(20));
    story
        .isRefused("shencha", "Task_ConfirmWithdrawal", "不在期限以内", supplied(story, 0))
        .does("shencha", "Task_ConfirmWithdrawal", supplied(story, -15))
        .journals("AID_SUPPLIED", "AID_SUPPLIED_IN_TIME")
        .passed("Gateway_Withdrawal", "Gateway_CheckAgain");
    road.clocksAre(story, "LA-DECIDE RUNNING", "LA-SUPPLEMENT MET");
    assertThat(clock(story, "LA-SUPPLEMENT").ledger())
        .extracting(LedgerLine::entry)
        .containsExactly("STARTED", "EXPIRED", "MET");
    assertThat(clock(story, "LA-SUPPLEMENT").left().amount()).isPositive();
    LedgerLine resumed = last(clock(story, "LA-DECIDE"));
    assertThat(resumed.entry()).isEqualTo("RESUMED");
    assertThat(Shanghai.day(resumed.at())).isEqualTo(LocalDate.parse(story.inDays(-15)));
    road.accepted(story).passed("Task_VerifyHardship");
  }

  @Test
  void anAgreementSignedInTimeIsMetInTimeHoweverLateItIsRecorded() {
    Story story = road.assigned("某某渔具厂").after(Duration.ofDays(20));
    story
        .isRefused(
            "lvshi",
            "Task_SignAgreement",
            "不能早于指派通知书签发日",
            both(signed(), "agreementSignedOn", story.inDays(-21)))
        .does(
            "lvshi", "Task_SignAgreement", both(signed(), "agreementSignedOn", story.inDays(-19)));
    ClockView agreement = clock(story, "LA-AGREEMENT");
    assertThat(Shanghai.day(last(agreement).at())).isEqualTo(LocalDate.parse(story.inDays(-19)));
    assertThat(agreement.left().amount()).isPositive();
    assertThat(agreement.explanation()).anyMatch(line -> line.contains("在期限以内"));
    story.isRefused(
        "lvshi",
        "Task_RecordProgress",
        "结案日不能早于",
        both(AidRoad.closed(story), "matterClosedOn", story.inDays(-20)));
  }

  @Test
  void anAgreementSignedLateIsShownLate() {
    Story story = road.assigned("某某酒坊").after(Duration.ofDays(20));
    story.does("lvshi", "Task_SignAgreement", signed());
    ClockView agreement = clock(story, "LA-AGREEMENT");
    assertThat(agreement.state()).isEqualTo(ClockView.State.MET);
    assertThat(agreement.left().amount()).isNegative();
    assertThat(agreement.explanation()).anyMatch(line -> line.contains("在最后一日之后"));
  }

  @Test
  void theReviewOfAFileStandsFromItsNoticeToTheDayOnWhichTheFileWasWhole() {
    Story story = road.handedIn("某某茶厂");
    story.does("dangan", "Task_ReviewFile", filed("RETURNED", "missingInFile", "缺送达回证\n缺授权委托书"));
    Papers.Paper notice = papers.latest(story.number(), "FILE_RETURN_NOTICE");
    assertThat(notice.number()).contains("〔");
    assertThat(notice.services()).extracting(Papers.Service::recipient).containsExactly("COUNSEL");
    story
        .after(Duration.ofDays(9))
        .isRefused("lvshi", "Task_CorrectFile", "不能早于退回通知", corrected(story, -10))
        .does("lvshi", "Task_CorrectFile", corrected(story, -5));
    ClockView file = clock(story, "LA-FILE");
    assertThat(file.state()).isEqualTo(ClockView.State.RUNNING);
    assertThat(file.ledger())
        .extracting(LedgerLine::entry)
        .containsExactly("STARTED", "SUSPENDED", "RESUMED");
    assertThat(file.ledger().get(1).paper()).isEqualTo("FILE_RETURN_NOTICE");
    assertThat(Shanghai.day(last(file).at())).isEqualTo(LocalDate.parse(story.inDays(-5)));
  }

  private static Object[] corrected(Story story, int day) {
    return new Object[] {"correctedItems", "补送达回证、授权委托书", "correctedOn", story.inDays(day)};
  }

  private static Object[] received(Story story, String place, int day) {
    return new Object[] {
      "applicationReceivedOn",
      story.inDays(day),
      "receivingPlace",
      place,
      "materialsReceived",
      "法律援助申请表 1份 原件"
    };
  }

  private static Object[] supplied(Story story, int day) {
    return new Object[] {
      "withdrawalDecision", "SUPPLIED",
      "receiptChecked", true,
      "withdrawalReason", "窗口收件登记在期限以内",
      "suppliedMaterials", "欠条 1份 原件",
      "suppliedOn", story.inDays(day)
    };
  }

  private ClockView clock(Story story, String rule) {
    return clocks.of(story.number(), Locale.CHINESE).stream()
        .filter(clock -> clock.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static LedgerLine last(ClockView clock) {
    return clock.ledger().get(clock.ledger().size() - 1);
  }
}
