package org.shouwen.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

  /**
   * What people call a rule, in the language of {@code locale} (zh or en); its id when there is no
   * such rule.
   */
  String title(String rule, Locale locale);
}
