package org.shouwen.document;

import java.util.Locale;

/**
 * A kind of official paper.
 *
 * @param code as in the milestone {@code SERVED_<code>}: upper case, unique over all lifecycles
 * @param title as it is printed and listed
 * @param mark of the kind in its 文号, e.g. 援给
 */
public record PaperKind(String code, String title, String mark, Giver giver) {
  /** Name of its template in {@code reports/}. */
  String template() {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
