package org.shouwen.models;

/** Forms of {@code rectification} as people usually fill them in: key, value, key, value. */
public final class Rectified {
  private Rectified() {}

  public static Object[] founded() {
    return new Object[] {
      "problemKind", "LATE",
      "problemFinding", "FOUNDED",
      "problemFacts", "查录音和流水：约定的回电没有打。",
      "responsibleUnit", "南浔区司法局业务科"
    };
  }

  public static Object[] unfounded() {
    return new Object[] {
      "problemKind", "QUALITY",
      "problemFinding", "RESULT",
      "problemFacts", "已电话核实，服务无误。",
      "responsibleUnit", "南浔区司法局业务科",
      "explanationGiven", "讲座须提前十日预约，是公开的规定。",
      "remedyWays", "可以另约日期。"
    };
  }

  public static Object[] agreed() {
    return new Object[] {"confirmation", "AGREED", "confirmationReason", "说明清楚。"};
  }

  public static Object[] planned(String day) {
    return new Object[] {
      "cause", "DUTY",
      "causeText", "没有登记回电。",
      "remedy", "APOLOGISE",
      "lessons", "回电一律登记，次日核对。",
      "responsiblePerson", "窗口负责人",
      "plannedOn", day,
      "acceptanceStandard", "本人收到道歉和答复；回电登记簿启用。"
    };
  }

  public static Object[] done(String day) {
    return new Object[] {"doneItems", "已道歉并答复。\n登记簿已启用。", "remediedOn", day};
  }

  public static Object[] accepted(String decision) {
    return new Object[] {
      "acceptanceMethod", "SAMPLE",
      "itemsMet", "道歉：是\n登记簿：是",
      "acceptanceOpinion", "已抽查三日登记。",
      "acceptance", decision
    };
  }

  public static Object[] called(String result) {
    return new Object[] {
      "callResult", result, "residentWords", "知道了。", "recordingNumber", "录音20263"
    };
  }

  public static Object[] ruled(String ruling) {
    return new Object[] {"rectificationRuling", ruling, "rulingGrounds", "已经依法整改，所提没有新的事实。"};
  }

  public static Object[] told(String day) {
    return new Object[] {"toldMeans", "PHONE", "toldOn", day, "toldSummary", "已讲明裁定、理由和途径。"};
  }
}
