package org.shouwen.intake.receiving;

import java.time.LocalDate;
import java.util.Set;
import org.shouwen.directory.DutyRoster;
import org.shouwen.directory.Units;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/**
 * Names the first contact 首问人: who takes the request in person, else who is on duty at the unit on
 * the day on which it came. Who registers for an office that he does not see could not follow the
 * case to its end: there too it is who is on duty.
 */
@Component
class FirstContactOnArrival {
  /** Doors behind which nobody of ours sits. */
  private static final Set<String> UNATTENDED = Set.of("WEB", "KIOSK", "FILE");

  private final DutyRoster roster;
  private final Units units;
  private final Viewers viewers;

  FirstContactOnArrival(DutyRoster roster, Units units, Viewers viewers) {
    this.units = units;
    this.roster = roster;
    this.viewers = viewers;
  }

  Contact of(String channel, String unitCode, LocalDate day, boolean fromFile) {
    DutyRoster.Duty duty = roster.onDuty(unitCode, day);
    Viewer viewer = viewers.current();
    boolean follows = viewer.sees(units.officeOf(unitCode));
    boolean receives = viewer.in("reception") || viewer.in("station");
    if (fromFile || UNATTENDED.contains(channel) || !receives || !follows) {
      return new Contact(duty.person(), duty.deputy(), receives && !fromFile);
    }
    String deputy = viewer.id().equals(duty.person()) ? duty.deputy() : duty.person();
    return new Contact(viewer.id(), deputy, true);
  }

  /**
   * @param isActing whether a receptionist of ours is the one who registers
   */
  record Contact(String person, String deputy, boolean isActing) {}
}
