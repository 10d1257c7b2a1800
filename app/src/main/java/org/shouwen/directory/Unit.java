package org.shouwen.directory;

/**
 * An administrative unit.
 *
 * @param code 4 (city), 6 (county), 9 (town) or 12 digits (village); a unit's ancestors are the
 *     prefixes of its code
 * @param level CITY, COUNTY, TOWN or VILLAGE
 */
public record Unit(String code, String name, Level level, String parentCode) {
  public enum Level {
    CITY,
    COUNTY,
    TOWN,
    VILLAGE
  }
}
