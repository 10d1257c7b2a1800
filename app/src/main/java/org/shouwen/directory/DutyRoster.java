package org.shouwen.directory;

import java.time.LocalDate;

/** Who receives at a unit on a day: the first contact 首问人 of what comes by web or kiosk. */
public interface DutyRoster {
  /**
   * @param unit any unit code; the nearest office above with a roster answers
   * @return the login on duty and of the deputy (AB岗); never null, the bureau's default when no row
   *     fits
   */
  Duty onDuty(String unit, LocalDate day);

  record Duty(String person, String deputy) {}
}
