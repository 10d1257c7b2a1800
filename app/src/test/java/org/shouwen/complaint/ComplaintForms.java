package org.shouwen.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.shouwen.models.Story;

/** What people fill in on the road of a complaint: key, value, key, value. */
final class ComplaintForms {
  private ComplaintForms() {}

  /** Some fields, and more that come after them and win. */
  static Object[] both(Object[] some, Object... more) {
    Object[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  /** The points of a complaint of a notary, each with this finding; "" for not found out yet. */
  static Map<String, Object> points(String... findings) {
    return sheet(
        "龚某某",
        Arrays.stream(findings)
            .map(
                finding ->
                    finding.isEmpty()
                        ? Map.of("text", "未一次性告知所需材料")
                        : Map.of(
                            "text", "未一次性告知所需材料",
                            "finding", finding,
                            "evidence", "卷宗第3页告知书，询问笔录",
                            "basis", "《公证程序规则》"))
            .toList());
  }

  static Map<String, Object> sheet(String subject, List<?> points) {
    return Map.of("subject", subject, "subjectUnit", "某某公证处", "points", points);
  }

  static Object[] registered(String kind) {
    return new Object[] {
      "complaintType",
      kind,
      "complaintWay",
      "REVIEW",
      "complaintRequest",
      "更正公证书，赔礼道歉",
      "evidenceList",
      "公证书 1份",
      "proceedingsPending",
      "NO"
    };
  }

  static Object[] reviewed(String opinion, Object... more) {
    return both(
        new Object[] {
          "subjectEntitled", "YES",
          "subjectClear", "YES",
          "factsStated", "YES",
          "ourJurisdiction", "YES",
          "inScope", "YES",
          "alreadyHandled", "NO",
          "onlyDisagrees", "NO",
          "tooLate", "NO",
          "anonymousComplaint", "NO",
          "reviewOpinion", opinion,
          "reviewNote", "要素齐全，属本机关管辖。"
        },
        more);
  }

  static Object[] served(Story story, String recipient) {
    return new Object[] {
      "paperRecipient",
      recipient,
      "serviceMethod",
      "DIRECT",
      "sentOn",
      story.inDays(0),
      "servedOn",
      story.inDays(0),
      "signedBy",
      recipient.equals("RESPONDENT") ? "UNIT" : "SELF"
    };
  }

  static Object[] appointed(String lead, String second) {
    return new Object[] {
      "firstInvestigator", lead, "otherInvestigator", second, "investigationPoints", "核实是否一次性告知"
    };
  }

  static Object[] submitted(String outcome) {
    return new Object[] {
      "investigationStep", "SUBMIT",
      "investigationReport", "调取卷宗、询问双方，逐项结论见投诉点。",
      "subjectOpinion", "承认没有一次说清。",
      "proposedOutcome", outcome
    };
  }

  static Object[] decided(String outcome, Object... more) {
    return both(new Object[] {"complaintOutcome", outcome, "decisionReason", "事实清楚，证据充分。"}, more);
  }

  static Object[] replied() {
    return new Object[] {
      "replyBasis", "《公证程序规则》",
      "replyMeasures", "已责令改正，并重新出具告知书。",
      "noteToSubject", "十日内提交改正情况。"
    };
  }
}
