package org.shouwen.intake.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.shouwen.directory.RosterLines;
import org.shouwen.directory.RosterLines.Shift;
import org.shouwen.directory.Units;
import org.shouwen.identity.People;
import org.shouwen.problem.Fault;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Whether shifts can be entered. Says everything that is wrong at once, by line if there are
 * several.
 */
@Component
class ShiftCheck {
  private final Units units;
  private final People people;

  ShiftCheck(Units units, People people) {
    this.units = units;
    this.people = people;
  }

  /**
   * @param governs whether whoever enters them is the head of this unit
   * @throws InvalidInput
   */
  void check(List<Shift> shifts, Predicate<String> governs, LocalDate today) {
    List<Fault> all = new ArrayList<>();
    for (int i = 0; i < shifts.size(); i++) {
      List<Fault> faults = faults(shifts.get(i), governs, today);
      if (shifts.size() == 1) {
        all.addAll(faults);
      } else {
        String line = "第" + (i + 1) + "行：";
        faults.forEach(f -> all.add(new Fault("file", line + f.detail())));
      }
    }
    if (!all.isEmpty()) {
      throw new InvalidInput(all);
    }
  }

  private List<Fault> faults(Shift shift, Predicate<String> governs, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    String unit = shift.unit();
    if (!unit.equals(RosterLines.ANYWHERE) && units.find(unit).isEmpty() || !governs.test(unit)) {
      faults.add(new Fault("unit", "不是您管辖的单位"));
    }
    if (shift.day() != null && shift.weekday() != null) {
      faults.add(new Fault("day", "日期和星期只填一项"));
    }
    if (shift.day() != null && shift.day().isBefore(today)) {
      faults.add(new Fault("day", "日期已经过去"));
    }
    if (shift.weekday() != null && (shift.weekday() < 1 || shift.weekday() > 7)) {
      faults.add(new Fault("weekday", "星期为 1（星期一）至 7（星期日）"));
    }
    serves("person", shift.person(), unit, faults);
    serves("deputy", shift.deputy(), unit, faults);
    if (!shift.person().isEmpty() && shift.person().equals(shift.deputy())) {
      faults.add(new Fault("deputy", "替班人不能是值班人本人"));
    }
    return faults;
  }

  /**
   * Who is first contact must see the case. One answer for nobody and for somebody elsewhere:
   * accounts of others are not to be guessed.
   */
  private void serves(String field, String login, String unit, List<Fault> faults) {
    boolean serves =
        !login.isEmpty()
            && people.find(login).isPresent()
            && people.unitsOf(login).stream()
                .anyMatch(own -> unit.equals(RosterLines.ANYWHERE) || unit.startsWith(own));
    if (!serves) {
      faults.add(new Fault(field, "这个单位没有这个账号"));
    }
  }
}
