package org.shouwen.directory.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shouwen.directory.Unit;
import org.shouwen.directory.Unit.Level;
import org.shouwen.directory.Units;
import org.shouwen.problem.NotFound;

/** The tree in memory: some thousand units, read at start, so that no request asks the database. */
public class UnitTree implements Units {
  private final NavigableMap<String, Unit> byCode = new TreeMap<>();
  private final Map<String, List<Unit>> byParent;

  public UnitTree(List<Unit> units) {
    units.forEach(u -> byCode.put(u.code(), u));
    byParent =
        byCode.values().stream()
            .filter(u -> u.parentCode() != null)
            .collect(Collectors.groupingBy(Unit::parentCode));
  }

  @Override
  public Optional<Unit> find(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
  }

  @Override
  public String fullName(String code) {
    var names = new ArrayList<String>();
    for (Unit u = byCode.get(code); u != null; u = parent(u)) {
      names.add(0, u.name());
    }
    return String.join("", names);
  }

  @Override
  public String officeOf(String code) {
    Unit unit = find(code).orElseThrow(() -> new NotFound("没有这个单位: " + code));
    return unit.level() == Level.VILLAGE ? unit.parentCode() : unit.code();
  }

  /**
   * By prefix: codes below {@code code} follow it in order up to the first that does not begin so.
   */
  @Override
  public List<Unit> officesUnder(String code) {
    return byCode.subMap(code, true, code + Character.MAX_VALUE, false).values().stream()
        .filter(u -> u.level() != Level.VILLAGE)
        .toList();
  }

  @Override
  public List<Unit> children(String code) {
    return byParent.getOrDefault(code, List.of());
  }

  @Override
  public List<Unit> cities() {
    return byCode.values().stream()
        .filter(u -> u.level() == Level.CITY)
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }

  private Unit parent(Unit unit) {
    return unit.parentCode() == null ? null : byCode.get(unit.parentCode());
  }
}
