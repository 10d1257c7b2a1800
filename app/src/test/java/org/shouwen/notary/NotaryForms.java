package org.shouwen.notary;

import java.util.Arrays;
import java.util.List;
import org.shouwen.models.Story;

/** What people fill in on the road of notarization: key, value, key, value. */
final class NotaryForms {
  private NotaryForms() {}

  /** Some fields, and more that come after them and win. */
  static Object[] both(Object[] some, Object... more) {
    Object[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  static Object[] previewed(String matter, String who, String result, Object... more) {
    return both(
        new Object[] {
          "notarialMatter",
          matter,
          "usePurpose",
          "PROPERTY",
          "placeOfUse",
          "湖州市",
          "translation",
          "NONE",
          "whoApplies",
          who,
          "previewResult",
          result
        },
        more);
  }

  static Object[] appointed(Story story, String matter, Object... more) {
    return previewed(
        matter,
        "SELF",
        "APPOINTED",
        both(new Object[] {"meetingWay", "AT_OFFICE", "meetingOn", story.workingDay(1)}, more));
  }

  static Object[] applied(Story story) {
    return new Object[] {
      "appliedOn", story.inDays(0), "documentName", "声明书", "deedCopies", 2, "pickUp", "COUNTER"
    };
  }

  /** All conditions met and everything handed in, but for what is said. */
  static Object[] decided(String decision, Object... more) {
    return both(
        new Object[] {
          "materialsAtHand", List.of("FORM", "IDENTITY", "DRAFT"),
          "interested", "YES",
          "undisputed", "YES",
          "notarizable", "YES",
          "withinDistrict", "YES",
          "capacity", "FULL",
          "notarialFee", 200,
          "feeRelief", "NONE",
          "acceptanceDecision", decision
        },
        more);
  }

  static Object[] inquired(Story story, Object... more) {
    return both(
        new Object[] {
          "inquiredOn", story.inDays(0),
          "inquiryPlace", "OFFICE",
          "inquiryRecorder", "记录员甲",
          "identityCheck", "CARD_READER",
          "identityResult", "CONFIRMED",
          "intent", "自愿声明，清楚后果。",
          "recordingNumber", "录像20261",
          "noticeSigned", true
        },
        more);
  }

  static Object[] examined(String proposal, Object... more) {
    Object[] found =
        both(
            new Object[] {
              "checkedPoints",
              "身份、意思、文本",
              "genuine",
              proposal.equals("ISSUE") ? "YES" : "PARTLY",
              "examinationProposal",
              proposal,
              "examinationReport",
              "经审查的情况如下，报请审批。"
            },
            more);
    return proposal.equals("REFUSE") || proposal.equals("TERMINATE")
        ? both(found, "refund", 100)
        : found;
  }

  static Object[] agreed() {
    return new Object[] {"deedApproval", "AGREE", "attestation", "证明声明人签名属实"};
  }

  static Object[] issued(Story story) {
    return new Object[] {
      "deedIssuedOn", story.inDays(0), "deedCopies", 2, "deedSealed", true, "systemFiled", true
    };
  }

  static Object[] served(Story story) {
    return new Object[] {
      "paperRecipient", "APPLICANT",
      "serviceMethod", "DIRECT",
      "sentOn", story.inDays(0),
      "servedOn", story.inDays(0),
      "signedBy", "SELF"
    };
  }

  static Object[] archived(Object... more) {
    return both(
        new Object[] {
          "fileKind", "PAPER", "retention", "LONG", "filePages", 24, "shelf", "2026-公-18"
        },
        more);
  }

  static Object[] fedBack() {
    return new Object[] {
      "feedbackOpinion", "ACCEPTED",
      "feedbackMeans", "PHONE",
      "feedbackSummary", "公证事项已经办结。",
      "remediesTold", true,
      "evidence", "录音20261"
    };
  }

  static Object[] reviewRequested(Story story, int issuedBefore, Object... more) {
    return both(
        new Object[] {
          "reviewApplicant", "PARTY",
          "deedNumber", "湖州南浔公证字〔2025〕7号",
          "deedIssuedOn", story.inDays(-issuedBefore),
          "originalNotary", "龚正",
          "knownOn", story.inDays(-issuedBefore),
          "reviewAppliedOn", story.inDays(0),
          "reviewRequest", "CORRECT",
          "reviewReasons", "姓名中一字有误"
        },
        more);
  }

  static Object[] reviewed(String proposal, Object... more) {
    return both(
        new Object[] {
          "reviewFindings", "调阅原卷，姓名一字与身份证件不符。",
          "reviewBasis", "公证程序规则第六十三条",
          "originalStatement", "系录入错误。",
          "reviewProposal", proposal
        },
        more);
  }
}
