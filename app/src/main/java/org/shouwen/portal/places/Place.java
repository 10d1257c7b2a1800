package org.shouwen.portal.places;

import java.util.List;
import org.shouwen.directory.Unit;

/**
 * Where a request comes from, as the picker shows it: one row a level, down to the first that is
 * not chosen yet.
 *
 * @param code of the deepest unit chosen, "" for none
 */
public record Place(String code, List<Row> rows) {
  /**
   * @param level CITY, COUNTY, TOWN or VILLAGE: the label is {@code place.<level>}
   * @param chosen code, "" for none
   */
  public record Row(Unit.Level level, String chosen, List<Unit> options) {}
}
