package org.shouwen.legalaid.household;

import java.util.List;
import org.shouwen.legalaid.household.Household.Member;
import org.shouwen.problem.InvalidInput;

/** Whether what was entered can be a household; each problem names its field. */
final class HouseholdCheck {
  private static final int MOST_MEMBERS = 30;
  private static final long MOST_INCOME = 10_000_000;
  private static final int LONGEST = 50;
  private static final int LONGEST_TEXT = 500;
  private static final int OLDEST = 150;

  private HouseholdCheck() {}

  static Household of(Household household) {
    List<Member> members = household.members();
    if (members == null || members.isEmpty() || members.size() > MOST_MEMBERS) {
      throw new InvalidInput("members", "共同生活成员须有1至" + MOST_MEMBERS + "人");
    }
    if (members.stream().filter(m -> Household.APPLICANT.equals(m.relation())).count() != 1) {
      throw new InvalidInput("members", "须有且只有一名成员的关系为“本人”");
    }
    for (int i = 0; i < members.size(); i++) {
      check(members.get(i), "members[" + i + "]");
    }
    if (household.assets() != null && household.assets().length() > LONGEST_TEXT) {
      throw new InvalidInput("assets", "过长，至多" + LONGEST_TEXT + "字");
    }
    money(household.rigidExpense(), "rigidExpense", false);
    return household;
  }

  private static void check(Member member, String field) {
    text(member.name(), field + ".name", true);
    text(member.relation(), field + ".relation", true);
    text(member.occupation(), field + ".occupation", false);
    money(member.monthlyIncome(), field + ".monthlyIncome", true);
    if (member.age() != null && (member.age() < 0 || member.age() > OLDEST)) {
      throw new InvalidInput(field + ".age", "须在0至" + OLDEST + "之间");
    }
  }

  private static void text(String text, String field, boolean required) {
    if (required && (text == null || text.isBlank())) {
      throw new InvalidInput(field, "必填");
    }
    if (text != null && text.length() > LONGEST) {
      throw new InvalidInput(field, "过长，至多" + LONGEST + "字");
    }
  }

  private static void money(Long yuan, String field, boolean required) {
    if (required && yuan == null) {
      throw new InvalidInput(field, "必填，没有收入的填0");
    }
    if (yuan != null && (yuan < 0 || yuan > MOST_INCOME)) {
      throw new InvalidInput(field, "金额须在0至" + MOST_INCOME + "元之间");
    }
  }
}
