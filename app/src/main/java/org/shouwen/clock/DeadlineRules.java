package org.shouwen.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules in force, by day and place. */
public interface DeadlineRules {
  /**
   * Makes the shipped rows known; rows that are known already are left as they are, changed ones
   * become a new version.
   */
  void ship(List<DeadlineRule> rows);

  /**
   * The rule under which a period starts on {@code day}: an administrator's row before a shipped
   * one, the nearer jurisdiction before the wider, the later version before the earlier.
   *
   * @param office code of the handling office, "" when unknown
   */
  Optional<DeadlineRule> inForce(String rule, LocalDate day, String office);
}
