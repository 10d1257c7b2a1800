package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.AidForms.accepting;
import static org.shouwen.legalaid.AidForms.assigning;
import static org.shouwen.legalaid.AidForms.closed;
import static org.shouwen.legalaid.AidForms.closing;
import static org.shouwen.legalaid.AidForms.corrected;
import static org.shouwen.legalaid.AidForms.filed;
import static org.shouwen.legalaid.AidForms.progress;
import static org.shouwen.legalaid.AidForms.review;
import static org.shouwen.legalaid.AidForms.served;
import static org.shouwen.legalaid.AidForms.supplied;
import static org.shouwen.legalaid.AidForms.waived;
import static org.shouwen.legalaid.AidForms.withdrawal;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.clock.CaseClocks;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** One case from the application to the archive, with every clock of it after every step. */
@ServerTest
class EveryClockStories {
  private static final String DECIDED = "LA-DECIDE MET";
  private static final String SUPPLIED = "LA-SUPPLEMENT MET";
  private static final String ASSIGNED = "LA-ASSIGN MET";
  private static final String AGREED = "LA-AGREEMENT MET";
  private static final String HANDED_IN = "LA-CLOSING MET";
  @Autowired AidRoad road;
  @Autowired CaseClocks clocks;

  @Test
  void everyClockAfterEveryStep() {
    Story story = road.applied("某某环卫公司");
    road.clocksAre(story, "LA-DECIDE RUNNING");
    road.received(story);
    road.clocksAre(story, "LA-DECIDE RUNNING");
    road.checked(story, "PRESENT", "MISSING", "DISPUTE_PLACE");
    story.does("shencha", "Task_NotifySupplement", "noticeMethod", "FACE");
    road.clocksAre(story, "LA-DECIDE RUNNING");
    story.does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0));
    road.clocksAre(story, "LA-DECIDE STANDING", "LA-SUPPLEMENT RUNNING");
    int left = road.clock(story, "LA-DECIDE").left().amount();
    story.after(Duration.ofDays(5));
    road.clocksAre(story, "LA-DECIDE STANDING", "LA-SUPPLEMENT RUNNING");
    story.does("jiedai", "Task_AwaitSupplement", supplied(story, "欠条 1份 原件", 0));
    road.clocksAre(story, "LA-DECIDE RUNNING", SUPPLIED);
    assertThat(road.clock(story, "LA-DECIDE").left().amount())
        .as("the days of the standstill are not counted")
        .isEqualTo(left);
    road.accepted(story);
    road.verified(story, "GENERAL", "YES", "YES");
    story.does("shencha", "Task_ReviewApplication", review("31-5", "GRANT"));
    road.clocksAre(story, "LA-DECIDE RUNNING", SUPPLIED);
    story.does("shenpi", "Task_ApproveDecision", "approval", "GRANT");
    road.clocksAre(story, DECIDED, SUPPLIED, "LA-ASSIGN RUNNING");
    story.does("jiedai", "Task_ServeGrant", served(story, "APPLICANT", 0));
    road.clocksAre(story, DECIDED, SUPPLIED, "LA-ASSIGN RUNNING");
    story
        .does("zhipai", "Task_ChooseCounsel", waived("NONE"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"));
    road.clocksAre(story, DECIDED, SUPPLIED, "LA-ASSIGN RUNNING");
    story.does("lvshi", "Task_AnswerAssignment", accepting());
    road.clocksAre(story, DECIDED, SUPPLIED, ASSIGNED);
    story.does("zhipai", "Task_ServeAssignmentNotice", served(story, "COUNSEL", 0));
    road.clocksAre(story, DECIDED, SUPPLIED, ASSIGNED, "LA-AGREEMENT RUNNING");
    road.signs(story);
    road.clocksAre(story, DECIDED, SUPPLIED, ASSIGNED, AGREED);
    story.does("lvshi", "Task_RecordProgress", progress(story, "MEETING", "CONTINUE"));
    road.clocksAre(story, DECIDED, SUPPLIED, ASSIGNED, AGREED);
    story.does("lvshi", "Task_RecordProgress", closed(story));
    road.clocksAre(story, DECIDED, SUPPLIED, ASSIGNED, AGREED, "LA-CLOSING RUNNING");
    story.does("lvshi", "Task_SubmitClosing", closing());
    road.clocksAre(story, DECIDED, SUPPLIED, ASSIGNED, AGREED, HANDED_IN, "LA-FILE RUNNING");
    story.does("dangan", "Task_ReviewFile", filed("RETURNED", "missingInFile", "缺送达回证"));
    road.clocksAre(story, DECIDED, SUPPLIED, ASSIGNED, AGREED, HANDED_IN, "LA-FILE STANDING");
    story.after(Duration.ofDays(4)).does("lvshi", "Task_CorrectFile", corrected(story, 0));
    road.clocksAre(story, DECIDED, SUPPLIED, ASSIGNED, AGREED, HANDED_IN, "LA-FILE RUNNING");
    story.does("dangan", "Task_ReviewFile", filed("ACCEPTED", "qualityGrade", "GOOD"));
    road.clocksAre(story, DECIDED, SUPPLIED, ASSIGNED, AGREED, HANDED_IN, "LA-FILE MET");
    assertThat(clocks.of(story.number(), Locale.CHINESE))
        .allSatisfy(clock -> assertThat(clock.explanation()).isNotEmpty());
  }

  @Test
  void aClockThatTheApplicantLetsLapseIsHisAndOursGoesOn() {
    Story story = road.received(road.applied("某某保洁公司"));
    road.checked(story, "MISSING", "PRESENT", "DISPUTE_PLACE");
    story
        .does("shencha", "Task_NotifySupplement", "noticeMethod", "FACE")
        .does("jiedai", "Task_ServeSupplementNotice", served(story, "APPLICANT", 0));
    road.lapsed(story, "LA-SUPPLEMENT");
    road.clocksAre(story, "LA-DECIDE RUNNING", "LA-SUPPLEMENT EXPIRED");
    story.does("shencha", "Task_ConfirmWithdrawal", withdrawal("DEEMED", "回证齐全，期满未补"));
    road.clocksAre(story, "LA-DECIDE MET", "LA-SUPPLEMENT EXPIRED");
    story.neverPassed("Boundary_DecideDue");
  }
}
