package org.shouwen.legalaid.household;

import java.util.List;

/**
 * Those who live together, and what they earn.
 *
 * @param members the applicant among them, with relation 本人
 * @param assets assets of some value, in words, null for none
 * @param rigidExpense unavoidable monthly expense, yuan
 */
public record Household(List<Member> members, String assets, Long rigidExpense) {
  static final Household EMPTY = new Household(List.of(), null, null);
  static final String APPLICANT = "本人";

  /**
   * @param monthlyIncome average over the look-back months, yuan
   */
  public record Member(
      String name, String relation, Integer age, String occupation, Long monthlyIncome) {}

  /**
   * Monthly income a head in fen; of the applicant alone when the opponent is of the family. Null
   * without members.
   */
  Long perHeadFen(boolean applicantAlone) {
    List<Member> counted =
        applicantAlone
            ? members.stream().filter(m -> APPLICANT.equals(m.relation())).toList()
            : members;
    return counted.isEmpty()
        ? null
        : counted.stream().mapToLong(Member::monthlyIncome).sum() * 100 / counted.size();
  }
}
