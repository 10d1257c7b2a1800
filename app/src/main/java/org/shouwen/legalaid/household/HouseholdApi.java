package org.shouwen.legalaid.household;

import java.util.List;
import org.shouwen.casefile.Cases;
import org.shouwen.identity.Viewers;
import org.shouwen.legalaid.code.Standard;
import org.shouwen.legalaid.household.Household.Member;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The household of a case, for staff of legal aid who may see the case; for all others there is
 * none.
 */
@RestController
@RequestMapping("/api/cases/{number}/household")
class HouseholdApi {
  private static final int MOST_MEMBERS = 30;
  private static final long MOST_INCOME = 10_000_000;
  private static final int LONGEST = 50;
  private static final int LONGEST_TEXT = 500;
  private static final int OLDEST = 150;
  private final Households households;
  private final Cases cases;
  private final Viewers viewers;

  HouseholdApi(Households households, Cases cases, Viewers viewers) {
    this.households = households;
    this.cases = cases;
    this.viewers = viewers;
  }

  /**
   * @param perHead monthly income a head, yuan, null without members
   * @param limit of the standard, yuan, null when none is known for the place
   * @param within null when either is not known
   */
  record Shown(
      List<Member> members,
      String assets,
      Long rigidExpense,
      Long perHead,
      Long limit,
      Boolean within,
      String basis,
      boolean assumed) {}

  @GetMapping
  Shown get(@PathVariable String number) {
    check(number);
    return shown(number, households.find(number).orElse(Household.EMPTY));
  }

  @PutMapping
  Shown put(@PathVariable String number, @RequestBody Household household) {
    check(number);
    households.put(number, checked(household));
    return shown(number, household);
  }

  private void check(String number) {
    cases.visible(number);
    if (!viewers.current().in("legal-aid")) {
      throw new NotFound("没有这个案件的经济状况表");
    }
  }

  private Shown shown(String number, Household household) {
    Standard standard = households.standard(number).orElse(null);
    Long perHead = household.perHeadFen(false);
    return new Shown(
        household.members(),
        household.assets(),
        household.rigidExpense(),
        perHead == null ? null : perHead / 100,
        standard == null ? null : standard.limitFen() / 100,
        perHead == null || standard == null ? null : perHead <= standard.limitFen(),
        standard == null ? null : standard.basis(),
        standard != null && standard.assumed());
  }

  private static Household checked(Household household) {
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
