package org.shouwen.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.shouwen.casefile.Cases.NewCase;
import org.shouwen.casefile.Cases.NewParty;
import org.shouwen.clock.CaseClocks;
import org.shouwen.models.Stories;
import org.shouwen.models.Story;
import org.springframework.stereotype.Component;

/** The stretches of the road of legal aid that many stories go; each ends where the next begins. */
@Component
public class AidRoad {
  private final Stories stories;
  private final CaseClocks clocks;
  private final Clock now;

  AidRoad(Stories stories, CaseClocks clocks, Clock now) {
    this.stories = stories;
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
    Story story =
        stories
            .of(request(applicant, null, opponent))
            .does("shencha", "Task_SignFor", "acceptance", "ACCEPT");
    return granted(story);
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
    return story.does(
        "jiedai",
        "Task_ReceiveApplication",
        "applicationReceivedOn",
        story.inDays(0),
        "receivingPlace",
        "CENTER",
        "materialsReceived",
        "法律援助申请表 1份 原件\n身份证 1份 复印件\n工资欠条 2份 复印件");
  }

  Story checked(
      Story story, String statement, String caseMaterials, String jurisdiction, Object... more) {
    Object[] fields = {
      "applicationForm", "PRESENT",
      "identityProof", "PRESENT",
      "agencyProof", "NOT_NEEDED",
      "hardshipStatement", statement,
      "caseMaterials", caseMaterials,
      "jurisdiction", jurisdiction,
      "caseStage", "ARBITRATION"
    };
    return story.does("shencha", "Task_CheckMaterials", both(fields, more));
  }

  Story accepted(Story story) {
    return checked(story, "PRESENT", "PRESENT", "DISPUTE_PLACE");
  }

  Story verified(Story story, String kind, String proof, String income) {
    return story.does(
        "shencha",
        "Task_VerifyHardship",
        "hardshipKind",
        kind,
        "verifyMethod",
        "PLEDGE",
        "proofSufficient",
        proof,
        "incomeWithinStandard",
        income,
        "valuableAssets",
        "NO",
        "opponentIsFamily",
        "NO");
  }

  static Object[] review(String scope, String proposal, Object... more) {
    return both(
        new Object[] {
          "eligiblePerson", "YES",
          "scopeArticle", scope,
          "aidForm", "LABOR_ARBITRATION",
          "legalPosition", "PLAINTIFF",
          "causeOfAction", "追索劳动报酬纠纷",
          "severity", "ORDINARY",
          "recusalDeclared", true,
          "reviewFacts", "有欠条和考勤记录，拖欠工资三个月。",
          "proposal", proposal
        },
        more);
  }

  /** Granted by a second person; the decision waits for service and the case for counsel. */
  Story granted(String employer) {
    return granted(applied(employer));
  }

  private Story granted(Story applied) {
    return verified(accepted(received(applied)), "GENERAL", "YES", "YES")
        .does("shencha", "Task_ReviewApplication", review("31-5", "GRANT"))
        .does("shenpi", "Task_ApproveDecision", "approval", "GRANT");
  }

  static Object[] served(Story story, String recipient, int day) {
    return new Object[] {
      "paperRecipient",
      recipient,
      "serviceMethod",
      "DIRECT",
      "sentOn",
      story.inDays(day),
      "servedOn",
      story.inDays(day),
      "signedBy",
      "SELF"
    };
  }

  static Object[] assigning(String login, Object... more) {
    return both(
        new Object[] {
          "offerResult",
          "OFFER",
          "assignedCounsel",
          login,
          "assignMethod",
          "BY_CHOICE",
          "conflictDeclared",
          true
        },
        more);
  }

  /** With counsel who has accepted, the notice served on him today. */
  Story assigned(String employer) {
    Story story = granted(employer);
    return story
        .does("jiedai", "Task_ServeGrant", served(story, "APPLICANT", 0))
        .does(
            "zhipai",
            "Task_ChooseCounsel",
            "counselChoice",
            "CHOSEN",
            "chosenCounsel",
            "lvshi",
            "genderWish",
            "NONE")
        .does("zhipai", "Task_AssignCounsel", assigning("lvshi"))
        .does("lvshi", "Task_AnswerAssignment", "assignmentAnswer", "ACCEPTED")
        .does("zhipai", "Task_ServeAssignmentNotice", served(story, "COUNSEL", 0));
  }

  static Object[] signed() {
    return new Object[] {"agreementResult", "SIGNED", "risksTold", true, "noFeePromised", true};
  }

  static Object[] progress(Story story, String kind, String result, Object... more) {
    return both(
        new Object[] {
          "progressKind",
          kind,
          "happenedOn",
          story.inDays(0),
          "progressContent",
          "已按计划办理。",
          "nextStep",
          "NONE",
          "majorReport",
          "NONE",
          "progressResult",
          result
        },
        more);
  }

  static Object[] closed(Story story) {
    return progress(
        story,
        "CLOSED",
        "CLOSED",
        "closingBasis",
        "ARBITRATION_RECEIVED",
        "matterClosedOn",
        story.inDays(0));
  }

  static Object[] closing() {
    return new Object[] {
      "closingWay", "AWARD",
      "closingResult", "WON",
      "claimedAmount", 18000,
      "recoveredAmount", 18000,
      "adoption", "FULL",
      "closingSummary", "裁决支付拖欠工资，用人单位已履行。",
      "filePages", 46
    };
  }

  static Object[] filed(String decision, Object... more) {
    return both(new Object[] {"fileDecision", decision, "recipientCalled", "SATISFIED"}, more);
  }

  static Object[] fedBack() {
    return new Object[] {
      "feedbackOpinion", "ACCEPTED",
      "feedbackMeans", "PHONE",
      "feedbackSummary", "援助已办结，裁决已履行。",
      "remediesTold", true,
      "evidence", "录音20261"
    };
  }

  /** The file handed in by counsel. */
  Story handedIn(String employer) {
    Story story = assigned(employer);
    return story
        .does("lvshi", "Task_SignAgreement", signed())
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

  /** Time passes until the period of this rule is over, and an hour more. */
  Story lapsed(Story story, String rule) {
    Instant due =
        clocks.of(story.number(), Locale.CHINESE).stream()
            .filter(clock -> clock.rule().equals(rule))
            .reduce((earlier, later) -> later)
            .orElseThrow()
            .due();
    return story.after(Duration.between(now.instant(), due).plusHours(1));
  }

  static Object[] both(Object[] some, Object... more) {
    Object[] all = java.util.Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
