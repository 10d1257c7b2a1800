package org.shouwen.casefile.search;

import org.shouwen.casefile.number.CaseNumber;
import org.shouwen.casefile.personal.Lookup;

/**
 * What somebody typed into the one search field: number, other system's number, ID number, phone or
 * name.
 */
final class Sought {
  private static final String OF_PARTY =
      "exists (select 1 from sw_party p where p.case_number = c.number and (p.name like :name escape '!'"
          + " or p.id_number_hash = :idHash or p.phone_hash = :phoneHash))";
  private static final String OF_OTHER_SYSTEM =
      "exists (select 1 from sw_external_ref r where r.case_number = c.number and r.number = :typed)";

  private Sought() {}

  static void add(Conditions conditions, String q, Lookup lookup) {
    if (q == null || q.isBlank()) {
      return;
    }
    String typed = q.strip();
    conditions.add(
        "(c.number like :number escape '!' or " + OF_OTHER_SYSTEM + " or " + OF_PARTY + ')');
    conditions.parameter("typed", typed);
    conditions.parameter("number", Conditions.beginning(CaseNumber.read(typed).orElse(typed)));
    conditions.parameter("name", Conditions.beginning(typed));
    conditions.parameter("idHash", lookup.idNumber(typed));
    conditions.parameter("phoneHash", lookup.phone(typed));
  }
}
