package org.shouwen.legalaid;

import java.util.Arrays;
import java.util.Map;
import org.shouwen.models.Story;

/** What people fill in on the road of legal aid: key, value, key, value. */
final class AidForms {
  private AidForms() {}

  /** Some fields, and more that come after them and win. */
  static Object[] both(Object[] some, Object... more) {
    Object[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  static Object[] received(Story story, String place, int day) {
    return new Object[] {
      "applicationReceivedOn",
      story.inDays(day),
      "receivingPlace",
      place,
      "materialsReceived",
      "法律援助申请表 1份 原件\n身份证 1份 复印件\n工资欠条 2份 复印件"
    };
  }

  static Object[] checked(
      String statement, String caseMaterials, String jurisdiction, Object... more) {
    return both(
        new Object[] {
          "applicationForm", "PRESENT",
          "identityProof", "PRESENT",
          "agencyProof", "NOT_NEEDED",
          "hardshipStatement", statement,
          "caseMaterials", caseMaterials,
          "jurisdiction", jurisdiction,
          "caseStage", "ARBITRATION"
        },
        more);
  }

  static Object[] noticed(String reason) {
    return new Object[] {"noticeMethod", "FACE", "secondNoticeReason", reason};
  }

  static Object[] supplied(Story story, String materials, int day) {
    return new Object[] {"suppliedMaterials", materials, "suppliedOn", story.inDays(day)};
  }

  static Object[] withdrawal(String decision, String reason, Object... more) {
    return both(
        new Object[] {
          "withdrawalDecision", decision, "receiptChecked", true, "withdrawalReason", reason
        },
        more);
  }

  static Object[] hardship(String kind, String proof, String income) {
    return new Object[] {
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
      "NO"
    };
  }

  /** As entered on the case page; one person, so that income a head is his own. */
  static Map<String, Object> household(long monthlyIncome) {
    return Map.of(
        "members",
        new Object[] {
          Map.of("name", "费阿炳", "relation", "本人", "age", 60, "monthlyIncome", monthlyIncome)
        });
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

  /** Handed over and signed for on that day. */
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

  static Object[] chosen(String login) {
    return new Object[] {"counselChoice", "CHOSEN", "chosenCounsel", login, "genderWish", "NONE"};
  }

  static Object[] waived(String genderWish) {
    return new Object[] {"counselChoice", "WAIVED", "genderWish", genderWish};
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

  static Object[] accepting() {
    return new Object[] {"assignmentAnswer", "ACCEPTED"};
  }

  static Object[] signed(Object... more) {
    return both(
        new Object[] {"agreementResult", "SIGNED", "risksTold", true, "noFeePromised", true}, more);
  }

  static Object[] notSigned(String reason) {
    return new Object[] {
      "agreementResult",
      "EXCUSED",
      "notSignedReason",
      reason,
      "risksTold",
      true,
      "noFeePromised",
      true
    };
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

  static Object[] corrected(Story story, int day) {
    return new Object[] {"correctedItems", "补送达回证、授权委托书", "correctedOn", story.inDays(day)};
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
}
