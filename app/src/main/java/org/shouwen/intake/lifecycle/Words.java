package org.shouwen.intake.lifecycle;

import java.util.Map;

/** The codes of forms and cases in the users' words. */
final class Words {
  static final Map<String, String> ITEMS =
      Map.of(
          "LEGAL_AID", "法律援助",
          "MEDIATION", "人民调解",
          "NOTARY", "公证",
          "COMPLAINT", "投诉",
          "CONSULTATION", "法律咨询",
          "FORENSIC", "司法鉴定",
          "ARBITRATION", "仲裁指引",
          "RECONSIDERATION", "行政复议",
          "LAW_EDUCATION", "法治宣传",
          "COMMUNITY_SUPPORT", "安置帮教与社区矫正");

  static final Map<String, String> MILESTONES =
      Map.of(
          "ACCEPTED", "已受理",
          "SUPPLEMENT_ASKED", "已通知补充材料",
          "GRANTED", "决定给予",
          "REFUSED", "决定不予",
          "ASSIGNED", "已指派承办人",
          "HEARING", "开庭或调解日已定",
          "MATTER_CLOSED", "已结案",
          "THIRTY_DAYS", "又满三十日，告知进展");

  static final Map<String, String> MEANS =
      Map.of(
          "IN_PERSON", "当面",
          "PHONE", "电话",
          "MESSAGE", "短信或网上",
          "LETTER", "书面");

  static final Map<String, String> URGENT =
      Map.of(
          "TIME_LIMIT", "法定期限不足七日",
          "HEARING", "七日内开庭",
          "CUSTODY", "羁押、批捕在即",
          "DANGER", "有暴力、自伤等现实危险",
          "GATHERING", "聚集或扬言聚集",
          "IRREVERSIBLE", "七日内将不可挽回",
          "NOT_URGENT", "经核对不紧急");

  static final Map<String, String> REPORTED =
      Map.of(
          "POLICE", "公安",
          "CENTER", "综治中心",
          "LEADER", "局领导",
          "NOBODY", "不需要报告");

  private Words() {}

  /** The word for a code, the code itself when there is none: better strange than lost. */
  static String of(Map<String, String> words, String code) {
    return words.getOrDefault(code, code);
  }

  /** {@code label：text}, nothing when the text is absent. */
  static String labelled(String label, String text) {
    return text == null || text.isBlank() ? "" : label + "：" + text + "；";
  }
}
