package org.shouwen.clock.ledger;

import java.time.Instant;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.identity.Viewer;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;

/**
 * A clock stops, stands or grows only on a ground of its rule, with the paper that says so, by the
 * person whom the law names.
 */
final class Grounds {
  private Grounds() {}

  static void approver(DeadlineRule rule, Viewer viewer) {
    if (!viewer.isSystem() && !viewer.in(rule.approver())) {
      throw new Refused("只有本时限规定的批准人可以变动它");
    }
  }

  static void running(Ledger ledger) {
    open(ledger);
    if (ledger.standing().isPresent()) {
      throw new Refused("时限正在停止计算，须先恢复");
    }
  }

  /**
   * What is over can neither stand nor grow; only a wrong beginning may still be corrected.
   *
   * @param due null while the clock stands
   */
  static void beforeDue(Instant due, Instant now) {
    if (due != null && !now.isBefore(due)) {
      throw new Refused("时限已经届满，不能再停止计算或者延长；起算有误的，只能更正起算时间");
    }
  }

  static void open(Ledger ledger) {
    if (ledger.closed().isPresent()) {
      throw new Refused("时限已经终结，不能再变动");
    }
  }

  /**
   * @return the ground of the rule, with the kind of paper that must say so
   */
  static DeadlineRule.Ground standing(DeadlineRule rule, String ground) {
    return rule.ground(ground)
        .orElseThrow(() -> new InvalidInput("ground", "“" + ground + "”不是本时限停止计算的法定事由"));
  }

  static void excuse(DeadlineRule rule, String ground) {
    if (!rule.excuses().contains(ground)) {
      throw new InvalidInput("ground", "“" + ground + "”不是本时限的免责事由");
    }
  }

  static void extension(Ledger ledger, int amount) {
    int cap = ledger.rule().extensionCap();
    if (cap == 0) {
      throw new Refused("法律没有规定本时限可以延长");
    }
    if (!ledger.extensions().isEmpty()) {
      throw new Refused("本时限已延长过一次，不得再延长");
    }
    if (amount < 1 || amount > cap) {
      throw new InvalidInput("amount", "延长量应为 1 至 " + cap);
    }
  }

  static void start(Instant start, Instant now) {
    if (start == null || start.isAfter(now)) {
      throw new InvalidInput("start", "起算时间不能晚于现在");
    }
  }

  static void named(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new InvalidInput(field, field.equals("paper") ? "须从案卷里选一份文书作凭据" : "须写明事由");
    }
    if (value.length() > (field.equals("paper") ? 200 : 400)) {
      throw new InvalidInput(field, "过长");
    }
  }
}
