package org.shouwen.oversight.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The condition on {@code sw_case c} that every list of the board begins with: the watched units'
 * subtrees, sealed cases only for who oversees them.
 *
 * @param values of its named parameters; callers add their own
 */
record WatchedRows(String sql, Map<String, Object> values) {
  static WatchedRows of(Set<String> units, boolean sealedToo) {
    var sql = new StringBuilder("(1 = 0");
    Map<String, Object> values = new HashMap<>();
    for (String unit : units) {
      sql.append(" or c.office like :unit").append(unit);
      values.put("unit" + unit, unit + "%");
    }
    return new WatchedRows(
        sql.append(sealedToo ? ")" : ") and c.sealed = false").toString(), values);
  }
}
