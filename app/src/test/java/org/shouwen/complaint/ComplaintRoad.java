package org.shouwen.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.complaint.ComplaintForms.points;
import static org.shouwen.complaint.ComplaintForms.reviewed;
import static org.shouwen.complaint.ComplaintForms.served;
import static org.shouwen.complaint.ComplaintForms.submitted;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.shouwen.casefile.Cases.NewCase;
import org.shouwen.casefile.Cases.NewParty;
import org.shouwen.clock.CaseClocks;
import org.shouwen.clock.ClockView;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.springframework.stereotype.Component;

/**
 * The stretches of the road of a complaint that many stories go; each ends where the next begins.
 */
@Component
public class ComplaintRoad {
  private final Stories stories;
  private final CaseClocks clocks;
  private final Clock now;

  ComplaintRoad(Stories stories, CaseClocks clocks, Clock now) {
    this.stories = stories;
    this.clocks = clocks;
    this.now = now;
  }

  /** Signed for by the bureau; one point on its sheet. */
  Story complained() {
    return complained(null);
  }

  /**
   * @param receivedAt when it came in, null for now
   */
  Story complained(Instant receivedAt) {
    return signedFor(receivedAt, List.of()).enters("tousu", "complaint", points(""));
  }

  /** By somebody whom nobody may learn of: the case is sealed. */
  Story informed() {
    return signedFor(null, List.of("INFORMANT"));
  }

  private Story signedFor(Instant receivedAt, List<String> groups) {
    return stories
        .of(request(receivedAt, groups))
        .does("tousu", "Task_SignFor", "acceptance", "ACCEPT");
  }

  private static NewCase request(Instant receivedAt, List<String> groups) {
    return new NewCase(
        "DESK",
        "330503001",
        receivedAt,
        "公证员让我跑了四趟，每次都说少一样",
        "COMPLAINT",
        "公证服务",
        false,
        "NONE",
        true,
        "jiedai",
        "huifang",
        null,
        List.of(party("APPLICANT", "费阿炳", groups), party("OPPONENT", "某某公证处", List.of())),
        List.of());
  }

  private static NewParty party(String role, String name, List<String> groups) {
    return new NewParty(
        role, name, null, LocalDate.of(1966, 6, 11), null, null, null, groups, null, null);
  }

  Story registered(String kind) {
    return complained().does("tousu", "Task_RegisterComplaint", ComplaintForms.registered(kind));
  }

  /** Taken up, the notice served; the leader is to appoint. */
  Story accepted(String kind) {
    Story story = registered(kind);
    return story
        .does("yewuke", "Task_ReviewComplaint", reviewed("ACCEPT"))
        .does("jiedai", "Task_ServeAcceptance", served(story, "APPLICANT"));
  }

  /** Two investigators who need not recuse themselves. */
  Story appointed(Story accepted) {
    return accepted
        .does("juzhang", "Task_AppointInvestigators", ComplaintForms.appointed("tousu", "yewuke"))
        .does("tousu", "Task_DeclareLead", "recusal", "FREE")
        .does("yewuke", "Task_DeclareSecond", "recusal", "FREE");
  }

  /** The person complained of is called to answer; the notice is served today. */
  Story called(Story appointed) {
    return appointed
        .does(
            "tousu",
            "Task_NotifySubject",
            "defencePoints",
            "是否一次性告知办理继承公证所需的材料",
            "filesRequested",
            "该件公证卷宗")
        .does("tousu", "Task_ServeDefenceNotice", served(appointed, "RESPONDENT"));
  }

  Story answered(Story called) {
    return called.does(
        "tousu", "Task_AwaitDefence", "defence", "当时口头告知过", "defenceOn", called.inDays(0));
  }

  /** At the report, nothing found out yet. */
  Story investigating(String kind) {
    return answered(called(appointed(accepted(kind))));
  }

  /** The report is countersigned; the leader decides. */
  Story reported(Story investigating, String outcome, String... findings) {
    return investigating
        .enters("tousu", "complaint", points(findings))
        .does("tousu", "Task_InvestigateComplaint", submitted(outcome))
        .does("yewuke", "Task_CosignReport", "cosigned", "AGREED");
  }

  /** Decided; both replies are issued and served. */
  Story answeredInWriting(Story decided) {
    return decided
        .does("tousu", "Task_WriteReply", ComplaintForms.replied())
        .does("jiedai", "Task_ServeReply", served(decided, "APPLICANT"))
        .does("tousu", "Task_ServeSubjectNotice", served(decided, "RESPONDENT"));
  }

  /** Every clock of the complaint, in the order in which they were opened. */
  ComplaintRoad clocksAre(Story story, String... expected) {
    assertThat(
            of(story).stream()
                .filter(clock -> clock.rule().startsWith("CO-"))
                .map(clock -> clock.rule() + " " + clock.state()))
        .containsExactly(expected);
    return this;
  }

  LocalDate lastDay(Story story, String rule) {
    return last(story, rule).lastDay();
  }

  /** Time passes until the period of this rule is over, and an hour more. */
  Story lapsed(Story story, String rule) {
    return story.after(
        Duration.between(now.instant(), last(story, rule).due()).plus(Duration.ofHours(1)));
  }

  private ClockView last(Story story, String rule) {
    return of(story).stream()
        .filter(clock -> clock.rule().equals(rule))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private List<ClockView> of(Story story) {
    return clocks.of(story.number(), Locale.CHINESE);
  }
}
