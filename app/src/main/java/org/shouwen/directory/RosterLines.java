package org.shouwen.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The lines behind {@link DutyRoster}, to be kept up. None is ever changed or deleted: it is
 * entered, and ends when it is taken out or when another takes its place, so that the table is its
 * own journal. Who may do so is the caller's to check.
 */
public interface RosterLines {
  /** Those that count on this day or on a later one, by unit and day. */
  List<Line> inForce(LocalDate from);

  /** Those that somebody entered or ended, the latest first. */
  List<Line> lastChanged(int most);

  /** The line, while it is in force. */
  Optional<Line> find(String id);

  /** Ends the line of the same unit and day, if there is one. */
  void enter(Shift shift, String by);

  void end(String id, String by);

  /**
   * Who receives where and when.
   *
   * @param unit code of a place, or {@link #ANYWHERE}
   * @param day null for every such weekday
   * @param weekday 1 (Monday) to 7; null, with no day either, for every day
   * @param person login of who is on duty
   * @param deputy login of who stands in (AB岗)
   */
  record Shift(String unit, LocalDate day, Integer weekday, String person, String deputy) {}

  /** The unit of the default, for places that have no line of their own. */
  String ANYWHERE = "*";

  /**
   * @param enteredBy login, null for what was loaded at the first start
   * @param endedBy login, null while it is in force
   */
  record Line(
      String id,
      Shift shift,
      String enteredBy,
      Instant enteredAt,
      String endedBy,
      Instant endedAt) {}
}
