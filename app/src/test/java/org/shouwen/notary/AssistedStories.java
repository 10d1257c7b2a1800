package org.shouwen.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.notary.NotaryForms.appointed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.casefile.Papers;
import org.shouwen.clock.ClockRang;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 协办: the notary office works elsewhere; its period is its own, and it is chased, not supervised.
 */
@ServerTest
class AssistedStories {
  @Autowired NotaryRoad road;
  @Autowired Papers papers;

  @Test
  void theOfficeAnswersWithItsNumberAndItsPeriodCountsFromItsAcceptance() {
    Story story = road.asked(NotaryRoad.ASSISTING, "继承公证");
    story.does(
        "jiedai",
        "Task_PreviewNotarization",
        appointed(story, "继承公证", "meetingWay", "VIDEO", "meetingReason", "REMOTE"));
    road.lapsed(story, "NO-HAND")
        .passed("Boundary_HandDue", "EndEvent_HandReported")
        .does(
            "jiedai",
            "Task_HandToOffice",
            "notaryOffice",
            "湖州市吴兴公证处",
            "materialsAtHand",
            List.of("FORM", "IDENTITY", "DEATH"),
            "handedOn",
            story.inDays(0),
            "handMeans",
            "SYSTEM");
    assertThat(papers.latest(story.number(), "NOTARY_REFERRAL").number()).contains("公转");
    assertThat(road.clock(story, "NO-OFFICE").owner()).isEqualTo(ClockRang.Owner.EXTERNAL);
    story.does(
        "gongzheng",
        "Task_RecordOfficeAnswer",
        "officeStatus",
        "ACCEPTED",
        "officeNumber",
        "吴公受2026-31",
        "officeAcceptedOn",
        story.inDays(0));
    assertThat(road.clock(story, "NO-OFFICE").lastDay())
        .as("fifteen working days from its acceptance")
        .isEqualTo(story.workingDay(15));
    road.lapsed(story, "NO-OFFICE")
        .passed("Boundary_OfficeDue", "EndEvent_OfficeChased")
        .journal("NOTARY_CHASED", "湖州市吴兴公证处")
        .neverPassed("EndEvent_IssueReported")
        .does(
            "gongzheng",
            "Task_RecordOfficeAnswer",
            "officeStatus",
            "ISSUED",
            "officeNumber",
            "（2026）浙湖吴证字第31号",
            "officeClosedOn",
            story.inDays(0));
    road.lapsed(story, "NO-ARCHIVE").passed("Boundary_ArchiveDue", "EndEvent_ArchiveReported");
    road.ended(story, "转介结果已回填");
  }
}
