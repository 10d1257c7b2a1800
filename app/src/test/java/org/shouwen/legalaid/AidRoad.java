package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwen.legalaid.AidForms.accepting;
import static org.shouwen.legalaid.AidForms.assigning;
import static org.shouwen.legalaid.AidForms.chosen;
import static org.shouwen.legalaid.AidForms.closed;
import static org.shouwen.legalaid.AidForms.closing;
import static org.shouwen.legalaid.AidForms.hardship;
import static org.shouwen.legalaid.AidForms.household;
import static org.shouwen.legalaid.AidForms.review;
import static org.shouwen.legalaid.AidForms.served;
import static org.shouwen.legalaid.AidForms.signed;

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
import org.shouwen.legalaid.household.Households;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.springframework.stereotype.Component;

/** The stretches of the road of legal aid that many stories go; each ends where the next begins. */
@Component
public class AidRoad {
  private static final long POOR = 900;
  private static final long RICH = 90_000;
  private final Stories stories;
  private final Households households;
  private final CaseClocks clocks;
  private final Clock now;

  AidRoad(Stories stories, Households households, CaseClocks clocks, Clock now) {
    this.stories = stories;
    this.households = households;
    this.clocks = clocks;
    this.now = now;
  }

  /** A wage earner of Nanxun town, against this employer; signed for by the centre. */
  Story applied(String employer) {
    return stories
        .of(request("费阿炳", "990503196606117733", employer))
        .does("shencha", "Task_SignFor", "acceptance", "ACCEPT");
  }

  /**
   * The other way round: this applicant against this opponent, granted; counsel is to be chosen.
   */
  Story against(String applicant, String opponent) {
    return granted(
        stories
            .of(request(applicant, null, opponent))
            .does("shencha", "Task_SignFor", "acceptance", "ACCEPT"));
  }

  static NewCase request(String applicant, String idNumber, String opponent) {
    return new NewCase(
        "DESK",
        "330503001",
        null,
        "老板欠我三个月工资，没钱请律师",
        "LEGAL_AID",
        "劳动报酬",
        false,
        "NONE",
        true,
        "jiedai",
        "huifang",
        null,
        List.of(party("APPLICANT", applicant, idNumber), party("OPPONENT", opponent, null)),
        List.of());
  }

  private static NewParty party(String role, String name, String idNumber) {
    return new NewParty(
        role, name, null, LocalDate.of(1966, 6, 11), idNumber, null, null, List.of(), null, null);
  }

  Story received(Story story) {
    return story.does("jiedai", "Task_ReceiveApplication", AidForms.received(story, "CENTER", 0));
  }

  Story checked(
      Story story, String statement, String caseMaterials, String jurisdiction, Object... more) {
    return story.does(
        "shencha",
        "Task_CheckMaterials",
        AidForms.checked(statement, caseMaterials, jurisdiction, more));
  }

  Story accepted(Story story) {
    return checked(story, "PRESENT", "PRESENT", "DISPUTE_PLACE");
  }

  /** Of a general verification the household is entered first, unless the story has done so. */
  Story verified(Story story, String kind, String proof, String income) {
    if (kind.equals("GENERAL") && households.find(story.number()).isEmpty()) {
      story.enters("shencha", "household", household(income.equals("YES") ? POOR : RICH));
    }
    return story.does("shencha", "Task_VerifyHardship", hardship(kind, proof, income));
  }

  /** Granted by a second person; the decision waits for service and the case for counsel. */
  Story granted(String employer) {
    return granted(applied(employer));
  }

  private Story granted(Story applied) {
    return approved(verified(accepted(received(applied)), "GENERAL", "YES", "YES"));
  }

  Story approved(Story verified) {
    return verified
        .does("shencha", "Task_ReviewApplication", review("31-5", "GRANT"))
        .does("shenpi", "Task_ApproveDecision", "approval", "GRANT");
  }

  /** Told what is missing, and the notice handed over today. */
  Story noticed(Story checked) {
    return checked
        .does("shencha", "Task_NotifySupplement", "noticeMethod", "FACE", "taughtInPerson", true)
        .does("jiedai", "Task_ServeSupplementNotice", served(checked, "APPLICANT", 0));
  }

  /** With counsel who has accepted, the notice served on him today. */
  Story assigned(String employer) {
    Story story = granted(employer);
    return story
        .does("jiedai", "Task_ServeGrant", served(story, "APPLICANT", 0))
        .does("zhipai", "Task_ChooseCounsel", chosen("lvshi"))
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"))
        .does("lvshi", "Task_AnswerAssignment", accepting())
        .does("zhipai", "Task_ServeAssignmentNotice", served(story, "COUNSEL", 0));
  }

  /** Counsel files the power of attorney and signs the agreement. */
  Story signs(Story story, Object... more) {
    return story
        .files("lvshi", "AGREEMENT", "授权委托书")
        .does("lvshi", "Task_SignAgreement", signed(more));
  }

  /** The file handed in by counsel. */
  Story handedIn(String employer) {
    Story story = signs(assigned(employer));
    return story
        .does("lvshi", "Task_RecordProgress", closed(story))
        .does("lvshi", "Task_SubmitClosing", closing());
  }

  /**
   * Every clock of legal aid on the case, in the order in which they were opened: {@code LA-DECIDE
   * RUNNING}.
   */
  AidRoad clocksAre(Story story, String... expected) {
    assertThat(
            clocks.of(story.number(), Locale.CHINESE).stream()
                .filter(clock -> clock.rule().startsWith("LA-"))
                .map(clock -> clock.rule() + " " + clock.state()))
        .containsExactly(expected);
    return this;
  }

  /** The clock of this rule that was opened last. */
  ClockView clock(Story story, String rule) {
    return clocks.of(story.number(), Locale.CHINESE).stream()
        .filter(clock -> clock.rule().equals(rule))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** Time passes until the period of this rule is over, and an hour more. */
  Story lapsed(Story story, String rule) {
    Instant due = clock(story, rule).due();
    return story.after(Duration.between(now.instant(), due).plusHours(1));
  }
}
