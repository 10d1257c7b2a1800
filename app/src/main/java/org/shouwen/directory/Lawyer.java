package org.shouwen.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * A lawyer, or another person who undertakes legal aid.
 *
 * @param units codes whose subtrees this lawyer serves
 * @param specialties matters of the classification, e.g. 劳动报酬
 * @param practisingSince year of admission
 * @param criminalSince year from which he defends, null if he does not
 * @param load open cases now
 */
public record Lawyer(
    String login,
    String name,
    String gender,
    String firm,
    List<String> units,
    List<String> specialties,
    int practisingSince,
    Integer criminalSince,
    List<String> languages,
    int load) {

  /** Whether the office lies in a place he serves, or is above one. */
  public boolean serves(String office) {
    return units.stream().anyMatch(unit -> office.startsWith(unit) || unit.startsWith(office));
  }

  public boolean practises(String matter) {
    return specialties.contains(matter);
  }

  /** Whole years, counted by calendar year as the bar's annual review does. */
  public int yearsOfPractice(LocalDate on) {
    return Math.max(0, on.getYear() - practisingSince);
  }

  /** 无期徒刑、死刑 cases ask for three (法律援助法 art. 26). */
  public int yearsOfCriminalDefence(LocalDate on) {
    return criminalSince == null ? 0 : Math.max(0, on.getYear() - criminalSince);
  }
}
