package org.shouwen.directory;

import java.time.LocalDate;
import java.util.Set;

/** Who receives at a unit on a day: the first contact 首问人 of what comes by web or kiosk. */
public interface DutyRoster {
  /**
   * @param unit any unit code; the nearest office above with a roster answers
   * @return the login on duty and of the deputy (AB岗), leavers already succeeded; never null, the
   *     bureau's default when no row fits
   * @throws org.shouwen.problem.Refused when not even a default is entered
   */
  Duty onDuty(String unit, LocalDate day);

  /** Who answers now for what this person began: himself, or the successor of one who left. */
  String answering(String login);

  /** Whose cases this person answers for now: his own and those of the leavers whom he succeeds. */
  Set<String> answeredBy(String login);

  /**
   * Names the successor of a leaver; the cases keep the old name, and who was named before stays
   * written down.
   *
   * @param by login of who names him
   * @throws org.shouwen.problem.InvalidInput when the leaver already answers for the successor
   */
  void succeed(String leaver, String successor, String by);

  record Duty(String person, String deputy) {}
}
