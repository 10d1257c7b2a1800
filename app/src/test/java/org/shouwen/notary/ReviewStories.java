package org.shouwen.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.notary.NotaryForms.archived;
import static org.shouwen.notary.NotaryForms.previewed;
import static org.shouwen.notary.NotaryForms.reviewRequested;
import static org.shouwen.notary.NotaryForms.reviewed;
import static org.shouwen.notary.NotaryForms.served;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.clock.ClockView;
import org.shouwen.models.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** 复查: by another notary, in thirty days, with one of five conclusions that is carried out. */
@ServerTest
class ReviewStories {
  private static final Object[] AGREED = {"reviewApproval", "AGREE"};
  @Autowired NotaryRoad road;

  @Test
  void whoMadeTheDeedDoesNotReviewItAndADeedThatIsRightIsUpheld() {
    Story story = road.reviewAsked(100);
    assertThat(road.clock(story, "NO-REVIEW").state()).isEqualTo(ClockView.State.RUNNING);
    story
        .isRefused("gongzheng", "Task_ReviewDeed", "原承办公证员以外", reviewed("UPHOLD"))
        .does("gongzheng02", "Task_ReviewDeed", reviewed("UPHOLD"))
        .does("gongshen", "Task_ApproveReview", AGREED);
    assertThat(road.clock(story, "NO-REVIEW").state()).isEqualTo(ClockView.State.MET);
    story
        .does("jiedai", "Task_ServeReviewDecision", served(story))
        .neverPassed("Task_FileReviewDecision", "Task_CarryOutReview");
    road.lapsed(story, "NO-ARCHIVE").passed("Boundary_ArchiveDue", "EndEvent_ArchiveReported");
    road.ended(story, "复查维持");
  }

  @Test
  void theNotaryOfACaseThatWasDoneHereIsKnownByItsNumber() {
    Story deed = road.issued();
    road.servedDecision(deed);
    Story story = road.asked(NotaryRoad.HOSTING, "声明公证");
    story
        .does("jiedai", "Task_PreviewNotarization", previewed("声明公证", "SELF", "REVIEW"))
        .does(
            "jiedai",
            "Task_ReceiveReviewRequest",
            reviewRequested(story, 0, "originalNotary", "某公证员", "originalCase", deed.number()))
        .isRefused("gongzheng", "Task_ReviewDeed", "原承办公证员以外", reviewed("UPHOLD"))
        .does("gongzheng02", "Task_ReviewDeed", reviewed("UPHOLD"));
    deed.does("dangan", "Task_ArchiveNotarization", archived());
  }

  @Test
  void afterAYearItIsTooLate() {
    Story story = road.reviewAsked(400);
    story.does("jiedai", "Task_ServeReviewInadmissible", served(story));
    road.closed(story, "复查不予受理");
  }

  @Test
  void aRevocationIsFiledOnItsDayAndCarriedOutInTenOrSupervisionHears() {
    Story story = road.reviewAsked(30);
    road.lapsed(story, "NO-REVIEW")
        .passed("Boundary_ReviewDue", "EndEvent_ReviewReported")
        .does("gongzheng02", "Task_ReviewDeed", reviewed("REVOKE"))
        .does(
            "gongshen",
            "Task_ApproveReview",
            "reviewApproval",
            "RETURN",
            "reviewApprovalReason",
            "请写明哪一项基本内容不实。")
        .does("gongzheng02", "Task_ReviewDeed", reviewed("REVOKE"))
        .does("gongshen", "Task_ApproveReview", AGREED);
    assertThat(road.clock(story, "NO-REVIEW-FILE").lastDay())
        .as("on the day itself, until midnight")
        .isIn(LocalDate.parse(story.inDays(0)), LocalDate.parse(story.inDays(1)));
    road.lapsed(story, "NO-REVIEW-FILE")
        .passed("Boundary_FilingDue", "EndEvent_FilingReported")
        .does(
            "gongzheng02",
            "Task_FileReviewDecision",
            "reviewFiledOn",
            story.inDays(0),
            "reviewFilingNumber",
            "全公2026-9")
        .journal("NOTARY_REVIEW_FILED", "不在复查决定当日")
        .does("jiedai", "Task_ServeReviewDecision", served(story));
    road.lapsed(story, "NO-REVIEW-CARRY")
        .passed("Boundary_CarryDue", "EndEvent_CarryReported")
        .isRefused(
            "gongzheng02",
            "Task_CarryOutReview",
            "没有新的公证书编号",
            "carriedOutOn",
            story.inDays(0),
            "newDeedNumber",
            "新1号",
            "carryingFacts",
            "收回")
        .does(
            "gongzheng02",
            "Task_CarryOutReview",
            "carriedOutOn",
            story.inDays(0),
            "carryingFacts",
            "收回公证书并公告撤销。");
    road.ended(story, "复查撤销");
  }

  @Test
  void theThirtyDaysStandForSupplementVerificationAndForceMajeureButTheFirstTwoNotForEver() {
    Story story = road.reviewAsked(30);
    story
        .does("gongzheng02", "Task_ReviewDeed", reviewed("SUPPLEMENT", "otherMissing", "户籍底册"))
        .does("jiedai", "Task_ServeStandstillNotice", served(story));
    standing(story, true);
    story.does(
        "jiedai",
        "Task_AwaitNotarySupplement",
        "supplementResult",
        "DECLINED",
        "suppliedOn",
        story.inDays(0));
    standing(story, false);
    story
        .does(
            "gongzheng02",
            "Task_ReviewDeed",
            reviewed("SUPPLEMENT", "otherMissing", "户籍底册", "secondNoticeReason", "STILL_MISSING"))
        .does("jiedai", "Task_ServeStandstillNotice", served(story));
    road.lapsed(story, "NO-SUPPLEMENT").passed("Boundary_SupplementDue");
    standing(story, false);
    story
        .does("gongzheng02", "Task_ReviewDeed", reviewed("FORCE_MAJEURE", "standstillAbout", "台风"))
        .does("jiedai", "Task_ServeStandstillNotice", served(story));
    standing(story, true);
    story
        .does(
            "gongzheng02",
            "Task_RecordForceMajeure",
            "forceMajeureFacts",
            "恢复",
            "forceMajeureEndedOn",
            story.inDays(0))
        .does("gongzheng02", "Task_ReviewDeed", verify())
        .does("jiedai", "Task_ServeStandstillNotice", served(story))
        .after(Duration.ofDays(2))
        .does(
            "gongzheng02",
            "Task_RecordVerification",
            "verificationResult",
            "UNVERIFIABLE",
            "verificationFacts",
            "查无档案",
            "verifiedOn",
            story.inDays(0))
        .does("gongzheng02", "Task_ReviewDeed", verify())
        .does("jiedai", "Task_ServeStandstillNotice", served(story));
    road.lapsed(story, "NO-REVIEW-STAND")
        .passed("Boundary_SixMonths")
        .isRefused("gongzheng02", "Task_ReviewDeed", "已满六个月", verify())
        .does("gongzheng02", "Task_ReviewDeed", reviewed("AMEND"))
        .does("gongshen", "Task_ApproveReview", AGREED)
        .does(
            "gongzheng02",
            "Task_FileReviewDecision",
            "reviewFiledOn",
            story.inDays(0),
            "reviewFilingNumber",
            "全公2026-10")
        .does("jiedai", "Task_ServeReviewDecision", served(story))
        .does(
            "gongzheng02",
            "Task_CarryOutReview",
            "carriedOutOn",
            story.inDays(0),
            "newDeedNumber",
            "湖州南浔公证字〔2026〕补1号",
            "carryingFacts",
            "出具补正公证书。");
    road.ended(story, "复查更正");
  }

  private void standing(Story story, boolean stands) {
    assertThat(road.clock(story, "NO-REVIEW").state())
        .isEqualTo(stands ? ClockView.State.STANDING : ClockView.State.RUNNING);
  }

  private static Object[] verify() {
    return reviewed("VERIFY", "standstillAbout", "户籍登记", "counterpart", "南浔派出所");
  }
}
