package org.shouwen.rectification.course;

import java.util.Map;

/** The codes of the forms in the users' words. */
final class Words {
  static final Map<String, String> PROBLEMS =
      Map.of(
          "ATTITUDE", "态度",
          "LATE", "超期",
          "SHIFTED", "推诿",
          "CHARGED", "收费",
          "NOT_TOLD_ONCE", "未一次性告知",
          "QUALITY", "办理质量");
  static final Map<String, String> FINDINGS =
      Map.of(
          "FOUNDED", "属实",
          "PARTLY", "部分属实",
          "UNFOUNDED", "不属实",
          "RESULT", "结果不如愿，非服务问题");
  static final Map<String, String> REMEDIES =
      Map.of(
          "DO", "补办",
          "REDO", "重办",
          "CORRECT_PAPER", "更正文书",
          "APOLOGISE", "道歉",
          "REFUND", "退费",
          "REPLACE", "换人");
  static final Map<String, String> CALLS =
      Map.of(
          "SATISFIED", "满意",
          "NEW_PROBLEM", "仍不满意，有新的具体问题",
          "UNFOUNDED", "诉求无依据",
          "LOST", "三个不同日均未联系上",
          "DECLINED", "拒绝评价");
  static final Map<String, String> RULINGS =
      Map.of(
          "AGAIN", "再整改",
          "CLOSE", "认可关闭",
          "ACCOUNT", "提请认定责任",
          "LEGAL_WAY", "转法定途径");

  private Words() {}
}
