package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.AidForms.both;
import static org.shouwen.legalaid.AidForms.corrected;
import static org.shouwen.legalaid.AidForms.filed;
import static org.shouwen.legalaid.AidForms.received;
import static org.shouwen.legalaid.AidForms.signed;

import java.time.Duration;
import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.calendar.Shanghai;
import org.shouwen.casefile.Papers;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.ClockView.LedgerLine;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** The law counts days on which things happened, not those on which somebody wrote them down. */
@ServerTest
class LegalDayStories {
  @Autowired AidRoad road;
  @Autowired Papers papers;
  @Autowired TaskService tasks;
  @Autowired ManagementService jobs;

  @Test
  void theSevenDaysCountFromTheStationThatHadTheApplicationFirst() {
    Story story = road.applied("某某采石场");
    LocalDate first = road.clock(story, "LA-DECIDE").lastDay();
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
    ClockView decide = road.clock(story, "LA-DECIDE");
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
    assertThat(Shanghai.day(road.clock(story, "LA-DECIDE").startedAt()))
        .isEqualTo(LocalDate.parse(story.inDays(-3)));
    road.received(story);
    assertThat(Shanghai.day(road.clock(story, "LA-DECIDE").startedAt()))
        .isEqualTo(LocalDate.parse(story.inDays(0)));
  }

  @Test
  void anAgreementSignedInTimeIsMetInTimeHoweverLateItIsRecorded() {
    Story story = road.assigned("某某渔具厂").after(Duration.ofDays(20));
    story.isRefused(
        "lvshi",
        "Task_SignAgreement",
        "不能早于指派通知书签发日",
        signed("agreementSignedOn", story.inDays(-21)));
    road.signs(story, "agreementSignedOn", story.inDays(-19));
    ClockView agreement = road.clock(story, "LA-AGREEMENT");
    assertThat(Shanghai.day(last(agreement).at())).isEqualTo(LocalDate.parse(story.inDays(-19)));
    assertThat(agreement.left().amount()).isPositive();
    assertThat(agreement.explanation()).anyMatch(line -> line.contains("在期限以内"));
    story.isRefused(
        "lvshi",
        "Task_RecordProgress",
        "结案日不能早于",
        both(AidForms.closed(story), "matterClosedOn", story.inDays(-20)));
  }

  @Test
  void anAgreementSignedLateIsShownLate() {
    Story story = road.assigned("某某酒坊").after(Duration.ofDays(20));
    road.signs(story);
    ClockView agreement = road.clock(story, "LA-AGREEMENT");
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
    ClockView file = road.clock(story, "LA-FILE");
    assertThat(file.state()).isEqualTo(ClockView.State.RUNNING);
    assertThat(file.ledger())
        .extracting(LedgerLine::entry)
        .containsExactly("STARTED", "SUSPENDED", "RESUMED");
    assertThat(file.ledger().get(1).paper()).isEqualTo("FILE_RETURN_NOTICE");
    assertThat(Shanghai.day(last(file).at())).isEqualTo(LocalDate.parse(story.inDays(-5)));
  }

  private static LedgerLine last(ClockView clock) {
    return clock.ledger().get(clock.ledger().size() - 1);
  }
}
