package org.shouwen.legalaid.step;

import java.util.Map;

/** The codes of counsel's steps in the users' words, as the forms show them. */
public final class StepWords {
  private static final Map<String, String> PROGRESS =
      Map.ofEntries(
          Map.entry("MEETING", "约见受援人"),
          Map.entry("PRISON_MEETING", "会见"),
          Map.entry("FILE_READING", "阅卷"),
          Map.entry("INVESTIGATION", "调查取证"),
          Map.entry("FILING", "立案、申请仲裁"),
          Map.entry("HEARING", "开庭"),
          Map.entry("MEDIATION", "调解"),
          Map.entry("DRAFTING", "法律文书"),
          Map.entry("REPORT_TO_RECIPIENT", "向受援人通报"),
          Map.entry("JUDGMENT", "宣判、收到裁判"),
          Map.entry("ENFORCEMENT", "执行"),
          Map.entry("CLOSED", "办结"));

  private static final Map<String, String> DECLINING =
      Map.of(
          "CONFLICT", "利益冲突",
          "HEALTH", "健康原因",
          "OVERLOAD", "在办案件过多",
          "SPECIALTY", "不具备所需专长",
          "NO_GROUND", "无正当理由");

  private static final Map<String, String> GRADES =
      Map.of("EXCELLENT", "优秀", "GOOD", "良好", "PASS", "合格", "FAIL", "不合格");

  private StepWords() {}

  public static String progress(String kind) {
    return PROGRESS.getOrDefault(kind, kind);
  }

  public static String declining(String reason) {
    return DECLINING.getOrDefault(reason, reason);
  }

  public static String grade(String grade) {
    return GRADES.getOrDefault(grade, grade);
  }
}
