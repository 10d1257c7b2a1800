package org.shouwen.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.notary.NotaryForms.examined;
import static org.shouwen.notary.NotaryForms.served;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.calendar.Shanghai;
import org.shouwen.clock.ClockView;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** The fifteen working days stand for three reasons, each after a notice, and for no fourth. */
@ServerTest
class StandstillStories {
  @Autowired NotaryRoad road;

  private ClockView.State issue(Story story) {
    return road.clock(story, "NO-ISSUE").state();
  }

  @Test
  void aSupplementStopsTheClockFromServiceToTheDayOnWhichItCame() {
    Story story = road.asked();
    LocalDate before = road.clock(story, "NO-ISSUE").lastDay();
    story
        .isRefused("gongzheng", "Task_ExamineNotarization", "列明", supplement(List.of(), "", null))
        .does(
            "gongzheng",
            "Task_ExamineNotarization",
            supplement(List.of("SUBJECT"), "房屋查询结果", null));
    assertThat(issue(story)).as("no notice, no standstill").isEqualTo(ClockView.State.RUNNING);
    story.does("jiedai", "Task_ServeStandstillNotice", served(story));
    assertThat(issue(story)).isEqualTo(ClockView.State.STANDING);
    assertThat(road.clock(story, "NO-SUPPLEMENT").state()).isEqualTo(ClockView.State.RUNNING);
    String supplied = story.inDays(7);
    story
        .after(Duration.ofDays(9))
        .does(
            "jiedai",
            "Task_AwaitNotarySupplement",
            "supplementResult",
            "SUPPLIED",
            "suppliedMaterials",
            "房屋查询结果",
            "suppliedOn",
            supplied);
    assertThat(issue(story)).isEqualTo(ClockView.State.RUNNING);
    assertThat(road.clock(story, "NO-SUPPLEMENT").state()).isEqualTo(ClockView.State.MET);
    assertThat(resumedOn(story)).as("from the day on which it came").isEqualTo(supplied);
    assertThat(road.clock(story, "NO-ISSUE").lastDay()).isAfter(before);
    story
        .isRefused(
            "gongzheng",
            "Task_ExamineNotarization",
            "须选择原因",
            supplement(List.of("SUBJECT"), "", null))
        .isRefused(
            "gongzheng",
            "Task_ExamineNotarization",
            "仍未补齐",
            supplement(List.of("SUBJECT"), "", "OMITTED"))
        .does(
            "gongzheng",
            "Task_ExamineNotarization",
            supplement(List.of("SUBJECT"), "", "STILL_MISSING"))
        .does("jiedai", "Task_ServeStandstillNotice", served(story));
    road.lapsed(story, "NO-SUPPLEMENT").passed("Boundary_SupplementDue", "Service_RecordLapse");
    assertThat(issue(story)).isEqualTo(ClockView.State.RUNNING);
    assertThat(road.clock(story, "NO-SUPPLEMENT").state()).isEqualTo(ClockView.State.EXPIRED);
  }

  private static Object[] supplement(List<String> listed, String other, String reason) {
    Object[] asked = examined("SUPPLEMENT", "missingMaterials", listed, "otherMissing", other);
    return reason == null ? asked : NotaryForms.both(asked, "secondNoticeReason", reason);
  }

  @Test
  void verificationAndForceMajeureStopItTooUntilTheAnswerCameOrTheyWereOver() {
    Story story = road.asked();
    story
        .does(
            "gongzheng",
            "Task_ExamineNotarization",
            examined("VERIFY", "standstillAbout", "婚姻登记情况", "counterpart", "南浔区民政局"))
        .does("jiedai", "Task_ServeStandstillNotice", served(story));
    assertThat(issue(story)).isEqualTo(ClockView.State.STANDING);
    String answered = story.inDays(4);
    story
        .after(Duration.ofDays(6))
        .does(
            "gongzheng",
            "Task_RecordVerification",
            "verificationResult",
            "TRUE",
            "verificationFacts",
            "登记情况属实",
            "verifiedOn",
            answered);
    assertThat(issue(story)).isEqualTo(ClockView.State.RUNNING);
    assertThat(resumedOn(story)).isEqualTo(answered);
    story
        .does(
            "gongzheng",
            "Task_ExamineNotarization",
            examined("FORCE_MAJEURE", "standstillAbout", "台风停工"))
        .does("jiedai", "Task_ServeStandstillNotice", served(story));
    assertThat(issue(story)).isEqualTo(ClockView.State.STANDING);
    String over = story.inDays(2);
    story
        .after(Duration.ofDays(3))
        .does(
            "gongzheng",
            "Task_RecordForceMajeure",
            "forceMajeureFacts",
            "恢复上班",
            "forceMajeureEndedOn",
            over);
    assertThat(issue(story)).isEqualTo(ClockView.State.RUNNING);
    assertThat(resumedOn(story)).isEqualTo(over);
  }

  private String resumedOn(Story story) {
    return road.clock(story, "NO-ISSUE").ledger().stream()
        .filter(line -> line.entry().equals("RESUMED"))
        .reduce((earlier, later) -> later)
        .map(line -> Shanghai.day(line.at()).toString())
        .orElseThrow();
  }
}
