package org.shouwen.models;

/** Forms of {@code service-request} as people usually fill them in: key, value, key, value. */
public final class Filled {
  private Filled() {}

  public static Object[] handled() {
    return new Object[] {
      "handlingResult", "SETTLED",
      "handlingSummary", "已经办成。",
      "handlingBasis", "《公证法》第十一条",
      "remedyWays", "无"
    };
  }

  public static Object[] returned() {
    return new Object[] {
      "acceptance", "RETURN", "returnGround", "NOT_OURS", "returnReason", "不是本岗位的职责。"
    };
  }

  public static Object[] fedBack(String opinion) {
    return new Object[] {
      "feedbackOpinion", opinion,
      "feedbackMeans", "PHONE",
      "feedbackSummary", "已经办成，凭证可来领取。",
      "remediesTold", true,
      "evidence", "录音20261"
    };
  }

  public static Object[] notReached() {
    return new Object[] {
      "feedbackOpinion", "NOT_REACHED", "feedbackMeans", "PHONE", "evidence", "通话记录20262"
    };
  }
}
