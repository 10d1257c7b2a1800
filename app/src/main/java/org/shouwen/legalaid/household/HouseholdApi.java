package org.shouwen.legalaid.household;

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
  private final Households households;

  HouseholdApi(Households households) {
    this.households = households;
  }

  @GetMapping
  HouseholdShown get(@PathVariable String number) {
    households.requireStaff(number);
    return shown(number, households.find(number).orElse(Household.EMPTY));
  }

  @PutMapping
  HouseholdShown put(@PathVariable String number, @RequestBody Household household) {
    households.requireStaff(number);
    households.put(number, HouseholdCheck.of(household));
    return shown(number, household);
  }

  private HouseholdShown shown(String number, Household household) {
    return HouseholdShown.of(household, households.standard(number).orElse(null));
  }
}
