package org.shouwen.legalaid.household;

import java.util.List;
import org.shouwen.legalaid.household.Household.Member;
import org.shouwen.legalaid.standard.Standard;

/**
 * A household beside the standard of its place.
 *
 * @param perHead monthly income a head, yuan, null without members
 * @param limit of the standard, yuan, null when none is known for the place
 * @param within null when either is not known
 */
record HouseholdShown(
    List<Member> members,
    String assets,
    Long rigidExpense,
    Long perHead,
    Long limit,
    Boolean within,
    String basis,
    boolean assumed) {

  /**
   * @param standard null when none is known
   */
  static HouseholdShown of(Household household, Standard standard) {
    Long perHead = household.perHeadFen(false);
    return new HouseholdShown(
        household.members(),
        household.assets(),
        household.rigidExpense(),
        perHead == null ? null : perHead / 100,
        standard == null ? null : standard.limitFen() / 100,
        perHead == null || standard == null ? null : perHead <= standard.limitFen(),
        standard == null ? null : standard.basis(),
        standard != null && standard.assumed());
  }
}
