package org.shouwen.document;

import org.shouwen.directory.Unit;
import org.shouwen.directory.Units;

/**
 * Who issues a paper.
 *
 * @param code of its unit
 * @param name as it signs
 * @param mark 机关代字 of its 文号; with the city's name, for counties of two cities may share one
 * @param bureau the 司法行政部门 above it, to which one objects
 */
record Organ(String code, String name, String mark, String bureau) {
  private static final int COUNTY_DIGITS = 6;

  /** The organ that gives papers of this kind at an office (of city, county or town). */
  static Organ of(PaperKind kind, String office, Units units) {
    String code =
        kind.giver().local || office.length() <= COUNTY_DIGITS
            ? office
            : office.substring(0, COUNTY_DIGITS);
    String county = units.fullName(code.substring(0, Math.min(COUNTY_DIGITS, code.length())));
    boolean town = code.length() > COUNTY_DIGITS;
    return new Organ(
        code, units.fullName(code) + kind.giver().at(town), mark(code, units), county + "司法局");
  }

  private static String mark(String code, Units units) {
    Unit unit =
        units
            .find(code)
            .orElseThrow(() -> new IllegalStateException("An office without a unit: " + code));
    String above =
        unit.parentCode() == null || unit.parentCode().isBlank()
            ? ""
            : mark(unit.parentCode(), units);
    return above + shortened(unit.name());
  }

  private static String shortened(String name) {
    String bare = name.replaceFirst("(自治县|街道办事处|街道|地区|市|区|县|镇|乡|旗)$", "");
    return bare.length() < 2 ? name : bare;
  }
}
