package org.shouwen.supervision.order;

import java.util.Map;

/** The codes of orders and answers in the users' words. */
public final class Words {
  public static final Map<String, String> GROUNDS =
      Map.of(
          "OVERDUE", "超期",
          "REFUSED", "拒收",
          "UNSOLVED", "应解未解",
          "COLLECTIVE", "集中反映",
          "LEADER", "领导批示",
          "RISK", "群体风险");
  public static final Map<String, String> LEVELS =
      Map.of("CHASE", "催办", "ORDER", "督办", "LISTED", "挂牌督办");
  static final Map<String, String> CAUSES =
      Map.of(
          "PARTY", "当事人原因",
          "EXTERNAL", "外单位原因",
          "STAFFING", "人手不足",
          "SYSTEM", "系统原因",
          "NEGLIGENCE", "疏忽");
  static final Map<String, String> CONCLUSIONS =
      Map.of(
          "LIFT", "解除督办",
          "AGAIN", "再督办",
          "ESCALATE", "升级督办",
          "EXCUSE", "免责",
          "ACCOUNT", "另行认定责任");

  private Words() {}
}
