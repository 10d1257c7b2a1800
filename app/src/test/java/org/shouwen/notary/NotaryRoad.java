package org.shouwen.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.notary.NotaryForms.agreed;
import static org.shouwen.notary.NotaryForms.applied;
import static org.shouwen.notary.NotaryForms.appointed;
import static org.shouwen.notary.NotaryForms.archived;
import static org.shouwen.notary.NotaryForms.decided;
import static org.shouwen.notary.NotaryForms.examined;
import static org.shouwen.notary.NotaryForms.fedBack;
import static org.shouwen.notary.NotaryForms.inquired;
import static org.shouwen.notary.NotaryForms.previewed;
import static org.shouwen.notary.NotaryForms.reviewRequested;
import static org.shouwen.notary.NotaryForms.served;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shouwen.casefile.Cases.NewCase;
import org.shouwen.casefile.Cases.NewParty;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.springframework.stereotype.Component;

/** The stretches of the road of notarization that many stories go. */
@Component
public class NotaryRoad {
  /** Its notary office works here 主办. */
  static final String HOSTING = "330503001";

  /** Its centre only helps 协办. */
  static final String ASSISTING = "330502001";

  private final Stories stories;
  private final CaseClocks clocks;
  private final Clock now;

  NotaryRoad(Stories stories, CaseClocks clocks, Clock now) {
    this.stories = stories;
    this.clocks = clocks;
    this.now = now;
  }

  static NewCase request(String unit, String matter, LocalDate born, boolean urgent) {
    return new NewCase(
        "DESK",
        unit,
        null,
        "请问" + matter + "怎么办",
        "NOTARY",
        matter,
        urgent,
        "NONE",
        true,
        "jiedai",
        "huifang",
        null,
        List.of(
            new NewParty("APPLICANT", "费小炳", "M", born, null, null, null, List.of(), null, null)),
        List.of());
  }

  /** Signed for; about to be previewed. */
  Story asked(String unit, String matter) {
    return stories
        .of(request(unit, matter, LocalDate.of(1986, 6, 11), false))
        .does("gongzheng", "Task_SignFor", "acceptance", "ACCEPT");
  }

  Story dying() {
    return stories
        .of(request(HOSTING, "遗嘱公证", LocalDate.of(1946, 6, 11), true))
        .does(
            "jiedai",
            "Task_CheckUrgentRegistration",
            "urgencyGround",
            "IRREVERSIBLE",
            "hardDate",
            LocalDate.now(now).plusDays(3).toString(),
            "reportedTo",
            "NOBODY",
            "item",
            "NOTARY",
            "matter",
            "遗嘱公证",
            "disposition",
            "DISPATCH")
        .does("gongzheng", "Task_SignFor", "acceptance", "ACCEPT");
  }

  Story appliedFor(String matter) {
    Story story = asked(HOSTING, matter);
    return story
        .does("jiedai", "Task_PreviewNotarization", appointed(story, matter))
        .does("jiedai", "Task_ApplyNotarization", applied(story));
  }

  /** Accepted today; the fifteen working days run. */
  Story accepted() {
    Story story = appliedFor("声明公证");
    return story.does(
        "gongzheng", "Task_AcceptNotarization", decided("ACCEPT", "acceptedOn", story.inDays(0)));
  }

  /** Informed and asked; the notary examines. */
  Story asked() {
    Story story = accepted();
    return story
        .files("gongzheng", "MATERIAL", "询问笔录")
        .does("gongzheng", "Task_InquireParty", inquired(story));
  }

  Story approved(Story story, Object... proposal) {
    return story
        .does("gongzheng", "Task_ExamineNotarization", proposal)
        .does("gongshen", "Task_ApproveNotarization", agreed());
  }

  Story issued() {
    Story story = approved(asked(), examined("ISSUE"));
    return story
        .files("gongzheng", "MATERIAL", "公证书")
        .does("gongzheng", "Task_IssueDeed", NotaryForms.issued(story));
  }

  /** Served, archived, fed back and rated: closed, with the lifecycle ended in this way. */
  Story ended(Story story, String way) {
    return closed(story.does("dangan", "Task_ArchiveNotarization", archived()), way);
  }

  Story closed(Story story, String way) {
    return story
        .journal("HANDED_BACK", way)
        .does("jiedai", "Task_FeedBack", fedBack())
        .hears("Message_RequestRated", Map.of("score", 5))
        .endsAs("办结已反馈");
  }

  /** A review of a deed that was issued so many days ago. */
  Story reviewAsked(int issuedBefore) {
    Story story = asked(HOSTING, "声明公证");
    return story
        .does("jiedai", "Task_PreviewNotarization", previewed("声明公证", "SELF", "REVIEW"))
        .does("jiedai", "Task_ReceiveReviewRequest", reviewRequested(story, issuedBefore));
  }

  Story servedDecision(Story story) {
    return story.does("jiedai", "Task_ServeNotaryDecision", served(story));
  }

  NotaryRoad clocksAre(Story story, String... expected) {
    assertThat(
            clocks.of(story.number(), Locale.CHINESE).stream()
                .filter(clock -> clock.rule().startsWith("NO-"))
                .map(clock -> clock.rule() + " " + clock.state()))
        .containsExactly(expected);
    return this;
  }

  ClockView clock(Story story, String rule) {
    return clocks.of(story.number(), Locale.CHINESE).stream()
        .filter(clock -> clock.rule().equals(rule))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** Time passes until the period of this rule is over, and an hour more. */
  Story lapsed(Story story, String rule) {
    return story.after(Duration.between(now.instant(), clock(story, rule).due()).plusHours(1));
  }
}
