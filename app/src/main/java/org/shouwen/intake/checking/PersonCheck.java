package org.shouwen.intake.checking;

import java.time.LocalDate;
import java.util.List;
import org.shouwen.intake.Requests.Person;

/** Checks one person; what is absent is asked for later, what is there must be right. */
final class PersonCheck {
  private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

  private PersonCheck() {}

  static void check(String prefix, Person person, LocalDate today, Faults faults) {
    if (person.name() != null) {
      faults.add(prefix + "name", Wording.faultOfLine(person.name(), Limits.NAME));
    }
    if (person.gender() != null && !Limits.GENDERS.contains(person.gender())) {
      faults.add(prefix + "gender", "性别应为 M 或 F");
    }
    LocalDate born = person.birthDate();
    boolean bornRight = true;
    if (born != null && (born.isAfter(today) || born.isBefore(OLDEST))) {
      faults.add(prefix + "birthDate", "出生日期不能晚于今天，也不能早于1900年");
      bornRight = false;
    }
    if (person.idNumber() != null) {
      faults.add(
          prefix + "idNumber",
          new IdNumber(person.idNumber()).fault(bornRight ? born : null, today));
    }
    if (person.phone() != null && !Limits.PHONE.matcher(person.phone()).matches()) {
      faults.add(prefix + "phone", "电话只能有数字、空格和短横线");
    }
    if (person.groups() != null) {
      groups(prefix + "groups", person.groups(), faults);
    }
    line(prefix + "address", person.address(), Limits.LINE, faults);
    line(prefix + "safeContact", person.safeContact(), Limits.LINE, faults);
    line(prefix + "relation", person.relation(), Limits.RELATION, faults);
  }

  private static void groups(String field, List<String> groups, Faults faults) {
    if (groups.size() > Limits.GROUPS.size()) {
      faults.add(field, "最多%d个".formatted(Limits.GROUPS.size()));
    } else if (groups.stream().anyMatch(g -> g == null || !Limits.GROUPS.contains(g))) {
      faults.add(field, "没有这种人群类别");
    }
  }

  static void line(String field, String value, int longest, Faults faults) {
    if (value != null) {
      faults.add(field, Wording.faultOfLine(value, longest));
    }
  }
}
