package org.shouwen.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.complaint.ComplaintForms.decided;
import static org.shouwen.complaint.ComplaintForms.registered;
import static org.shouwen.complaint.ComplaintForms.reviewed;
import static org.shouwen.complaint.ComplaintForms.served;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** The limits of each kind, with every clock after every step. */
@ServerTest
class ComplaintClockStories {
  private static final String REGISTERED = "CO-REGISTER MET";
  @Autowired ComplaintRoad road;

  @Test
  void everyClockAfterEveryStepOfAComplaintOfANotary() {
    Story story = road.complained();
    road.clocksAre(story, "CO-REGISTER RUNNING");
    story.does("tousu", "Task_RegisterComplaint", registered("NOTARY"));
    road.clocksAre(story, REGISTERED, "CO-ACCEPT-NOTARY RUNNING");
    LocalDate first = road.lastDay(story, "CO-ACCEPT-NOTARY");

    story.does("yewuke", "Task_ReviewComplaint", reviewed("SUPPLEMENT", "factsStated", "NO"));
    road.clocksAre(story, REGISTERED, "CO-ACCEPT-NOTARY RUNNING");
    story.does("jiedai", "Task_ServeComplaintSupplement", served(story, "APPLICANT"));
    road.clocksAre(story, REGISTERED, "CO-ACCEPT-NOTARY STANDING", "CO-SUPPLEMENT RUNNING");
    story
        .after(Duration.ofDays(4))
        .does(
            "jiedai",
            "Task_AwaitComplaintSupplement",
            "suppliedMaterials",
            "经过说明 1份",
            "suppliedOn",
            story.inDays(0));
    String supplied = "CO-SUPPLEMENT MET";
    road.clocksAre(story, REGISTERED, "CO-ACCEPT-NOTARY RUNNING", supplied);
    assertThat(road.lastDay(story, "CO-ACCEPT-NOTARY")).isAfter(first);

    story.does("yewuke", "Task_ReviewComplaint", reviewed("ACCEPT"));
    String taken = "CO-ACCEPT-NOTARY MET";
    road.clocksAre(story, REGISTERED, taken, supplied);
    story.does("jiedai", "Task_ServeAcceptance", served(story, "APPLICANT"));
    road.clocksAre(story, REGISTERED, taken, supplied, "CO-HANDLE-NOTARY RUNNING");
    LocalDate sixty = LocalDate.parse(story.inDays(60));
    assertThat(road.lastDay(story, "CO-HANDLE-NOTARY")).isBetween(sixty, sixty.plusDays(9));

    road.called(road.appointed(story));
    road.clocksAre(
        story, REGISTERED, taken, supplied, "CO-HANDLE-NOTARY RUNNING", "CO-DEFENCE RUNNING");
    road.answered(story);
    String answered = "CO-DEFENCE MET";
    road.clocksAre(story, REGISTERED, taken, supplied, "CO-HANDLE-NOTARY RUNNING", answered);

    story.does(
        "tousu",
        "Task_InvestigateComplaint",
        "investigationStep",
        "SUSPEND",
        "suspensionGround",
        "REVIEW_PENDING",
        "reviewBody",
        "某某公证处");
    road.clocksAre(story, REGISTERED, taken, supplied, "CO-HANDLE-NOTARY STANDING", answered);
    story
        .does("jiedai", "Task_ServeSuspension", served(story, "APPLICANT"))
        .after(Duration.ofDays(20))
        .does(
            "tousu",
            "Task_AwaitReviewEnd",
            "reviewEndedOn",
            story.inDays(-2),
            "reviewResult",
            "复查维持");
    road.clocksAre(story, REGISTERED, taken, supplied, "CO-HANDLE-NOTARY RUNNING", answered);
    assertThat(road.lastDay(story, "CO-HANDLE-NOTARY"))
        .as("it goes on from the day on which the review ended, not from its recording")
        .isAfterOrEqualTo(sixty.plusDays(18))
        .isBefore(sixty.plusDays(27));
    story
        .does("jiedai", "Task_ServeResumption", served(story, "APPLICANT"))
        .passed("End_Resumed", "Service_RecordResumptionServed", "Task_InvestigateComplaint");

    road.reported(story, "FOUNDED", "PROVEN")
        .does("juzhang", "Task_DecideComplaint", decided("FOUNDED", "measure", "ORDER"));
    String handled = "CO-HANDLE-NOTARY MET";
    road.clocksAre(
        story, REGISTERED, taken, supplied, handled, answered, "CO-REPLY-NOTARY RUNNING");
    road.answeredInWriting(story);
    road.clocksAre(story, REGISTERED, taken, supplied, handled, answered, "CO-REPLY-NOTARY MET");
  }

  @Test
  void aComplaintOfLegalAidIsUnderTheRulesOfTheDayOnWhichItWasReceived() {
    Story before = road.complained(Instant.parse("2025-06-10T02:00:00Z"));
    before
        .does("tousu", "Task_RegisterComplaint", registered("AID"))
        .does("yewuke", "Task_ReviewComplaint", reviewed("ACCEPT"));
    assertThat(road.lastDay(before, "CO-ACCEPT-AID"))
        .as("5 working days, the law of 2013")
        .isEqualTo(LocalDate.of(2025, 6, 17));
    before.does("jiedai", "Task_ServeAcceptance", served(before, "APPLICANT"));
    assertThat(road.lastDay(before, "CO-HANDLE-AID"))
        .as("45 days from the acceptance, the law of the receipt")
        .isBetween(LocalDate.parse(before.inDays(45)), LocalDate.parse(before.inDays(49)));

    Story after = road.complained(Instant.parse("2025-06-16T02:00:00Z"));
    after.does("tousu", "Task_RegisterComplaint", registered("AID"));
    assertThat(road.lastDay(after, "CO-ACCEPT-AID"))
        .as("7 working days, the law of 2025")
        .isEqualTo(LocalDate.of(2025, 6, 25));
  }

  @Test
  void whatIsLateIsReportedAndTheWorkGoesOn() {
    Story story = road.complained();
    road.lapsed(story, "CO-REGISTER").passed("Due_RegisterComplaint", "End_RegisterOverdue");
    story.does("tousu", "Task_RegisterComplaint", registered("GRASSROOTS"));
    road.lapsed(story, "CO-ACCEPT-GRASSROOTS").passed("Due_Accept", "End_AcceptOverdue");
    story
        .does("yewuke", "Task_ReviewComplaint", reviewed("ACCEPT"))
        .does("jiedai", "Task_ServeAcceptance", served(story, "APPLICANT"));
    road.lapsed(story, "CO-HANDLE-GRASSROOTS").passed("Due_Handle", "End_HandleOverdue");
    road.reported(road.answered(road.called(road.appointed(story))), "UNFOUNDED", "UNTRUE")
        .does("juzhang", "Task_DecideComplaint", decided("UNFOUNDED"));
    road.lapsed(story, "CO-REPLY-GRASSROOTS").passed("Due_Reply", "End_ReplyOverdue");
    road.answeredInWriting(story)
        .journals("OVERDUE_REPORTED", "OVERDUE_REPORTED", "OVERDUE_REPORTED", "OVERDUE_REPORTED")
        .passed("End_Unfounded");
  }
}
