package org.shouwen.portal.places;

import java.util.ArrayList;
import java.util.List;
import org.shouwen.directory.Unit;
import org.shouwen.directory.Units;
import org.springframework.stereotype.Component;

/** Turns what the picker's selects sent into a place, and a place into selects. */
@Component
public class Places {
  private final Units units;

  Places(Units units) {
    this.units = units;
  }

  /**
   * @param picked one code a level as sent, city first, "" where none; a row that does not lie in
   *     the row above is dropped, as after the visitor changed his mind about the city
   */
  public Place of(List<String> picked) {
    List<String> wanted = picked == null ? List.of() : picked;
    var rows = new ArrayList<Place.Row>();
    List<Unit> options = units.cities();
    String within = "";
    for (Unit.Level level : Unit.Level.values()) {
      if (options.isEmpty()) {
        break;
      }
      String chosen = firstOf(options, wanted);
      rows.add(new Place.Row(level, chosen, options));
      if (chosen.isEmpty()) {
        break;
      }
      within = chosen;
      options = units.children(chosen);
    }
    return new Place(within, rows);
  }

  private static String firstOf(List<Unit> options, List<String> wanted) {
    return options.stream().map(Unit::code).filter(wanted::contains).findFirst().orElse("");
  }
}
