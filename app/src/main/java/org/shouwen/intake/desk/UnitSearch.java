package org.shouwen.intake.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwen.directory.Unit;
import org.shouwen.directory.Units;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Finds a place by a piece of its name, so that a receptionist types two syllables instead of
 * picking four lists.
 */
@Component
class UnitSearch {
  private static final Pattern CODE =
      Pattern.compile("^\\s*([0-9]{4,12})(?:\\s.*)?$", Pattern.DOTALL);
  private static final int MOST = 12;

  private final Units units;
  private volatile List<Named> all;

  UnitSearch(Units units) {
    this.units = units;
  }

  /**
   * @param words pieces of names divided by blanks, e.g. {@code 南浔 练市}
   */
  List<Named> find(String words) {
    String[] pieces = words.strip().split("\\s+");
    return index().stream()
        .filter(unit -> Arrays.stream(pieces).allMatch(unit::contains))
        .sorted(java.util.Comparator.comparingInt((Named unit) -> unit.code().length()))
        .limit(MOST)
        .toList();
  }

  /**
   * @param typed a code, a line of the list (which begins with the code), or a name that only one
   *     unit has
   */
  String codeOf(String typed) {
    if (typed == null || typed.isBlank()) {
      throw new InvalidInput("unitCode", "请选择事情发生的地方");
    }
    Matcher code = CODE.matcher(typed);
    if (code.matches()) {
      return code.group(1);
    }
    List<Named> found = find(typed);
    List<Named> exact = found.stream().filter(unit -> unit.name().endsWith(typed.strip())).toList();
    List<Named> chosen = exact.size() == 1 ? exact : found;
    if (chosen.size() != 1) {
      throw new InvalidInput(
          "unitCode",
          chosen.isEmpty() ? "没有找到这个地方" : "有%d个这样的地方，请从列表中选一个".formatted(chosen.size()));
    }
    return chosen.get(0).code();
  }

  /** A line of the list, "" when there is no such unit. */
  String line(String code) {
    return code == null
        ? ""
        : units.find(code).map(u -> code + " " + units.fullName(code)).orElse("");
  }

  private List<Named> index() {
    if (all == null) {
      List<Named> found = new ArrayList<>();
      units.cities().forEach(city -> add(city, found));
      all = List.copyOf(found);
    }
    return all;
  }

  private void add(Unit unit, List<Named> found) {
    found.add(new Named(unit.code(), units.fullName(unit.code())));
    units.children(unit.code()).forEach(child -> add(child, found));
  }

  /**
   * @param name from the city down
   */
  record Named(String code, String name) {
    boolean contains(String piece) {
      return name.contains(piece) || code.startsWith(piece);
    }
  }
}
