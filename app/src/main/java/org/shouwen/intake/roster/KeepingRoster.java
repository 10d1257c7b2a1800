package org.shouwen.intake.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.shouwen.directory.RosterLines;
import org.shouwen.directory.RosterLines.Line;
import org.shouwen.directory.RosterLines.Shift;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A head says who is on duty at his units; the line for everywhere is the administrator's. */
@Service
@Transactional
class KeepingRoster {
  private static final Set<String> HEADS = Set.of("leader", "admin");
  private static final int SHOWN = 20;
  private final RosterLines lines;
  private final ShiftCheck check;
  private final Viewers viewers;
  private final Clock clock;

  KeepingRoster(RosterLines lines, ShiftCheck check, Viewers viewers, Clock clock) {
    this.lines = lines;
    this.check = check;
    this.viewers = viewers;
    this.clock = clock;
  }

  boolean mayKeep() {
    return HEADS.stream().anyMatch(viewers.current()::in);
  }

  /** The lines of the viewer's units and of those above, which count where his have none. */
  List<Line> inForce() {
    return lines.inForce(LocalDate.now(clock)).stream().filter(this::concerns).toList();
  }

  List<Line> lastChanged() {
    return lines.lastChanged(SHOWN).stream().filter(this::concerns).toList();
  }

  boolean mayEnd(Line line) {
    return mayKeep() && governs(viewers.current(), line.shift().unit());
  }

  /** All or none; a line of the same unit and day is replaced. */
  void enter(List<Shift> shifts) {
    Viewer viewer = head();
    check.check(shifts, unit -> governs(viewer, unit), LocalDate.now(clock));
    shifts.forEach(shift -> lines.enter(shift, viewer.id()));
  }

  void end(String id) {
    Viewer viewer = head();
    Line line =
        lines
            .find(id)
            .filter(l -> governs(viewer, l.shift().unit()))
            .orElseThrow(() -> new NotFound("值班表中没有这一行"));
    if (line.shift().unit().equals(RosterLines.ANYWHERE) && onlyDefault(line)) {
      throw new InvalidInput("unit", "这是最后一行默认值班，只能换人，不能去掉");
    }
    lines.end(id, viewer.id());
  }

  /** Without any default a request from a place without a roster could not be received. */
  private boolean onlyDefault(Line line) {
    return lines.inForce(LocalDate.now(clock)).stream()
        .filter(l -> l.shift().unit().equals(RosterLines.ANYWHERE))
        .allMatch(l -> l.id().equals(line.id()));
  }

  private Viewer head() {
    if (!mayKeep()) {
      throw new Refused("值班由单位负责人或者管理员安排");
    }
    return viewers.current();
  }

  private static boolean governs(Viewer viewer, String unit) {
    return unit.equals(RosterLines.ANYWHERE) ? viewer.in("admin") : viewer.sees(unit);
  }

  private boolean concerns(Line line) {
    String unit = line.shift().unit();
    Viewer viewer = viewers.current();
    return unit.equals(RosterLines.ANYWHERE)
        || viewer.sees(unit)
        || viewer.units().stream().anyMatch(own -> own.startsWith(unit));
  }
}
