package org.shouwen.portal.staff;

import org.shouwen.casefile.CaseSearch;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list was asked for; every field may be null or "" for any.
 *
 * @param sort the late and soonest due first when not said
 * @param page from 0
 */
record Asked(String q, String item, String state, String unit, String sort, Integer page) {
  CaseSearch.Query query(int size) {
    return new CaseSearch.Query(
        given(item),
        given(state),
        given(unit),
        given(q),
        number(),
        size,
        given(sort) == null ? "due,asc" : sort);
  }

  public int number() {
    return page == null ? 0 : Math.max(0, page);
  }

  /** Whether what was typed is anything but a case number. */
  public boolean mayNamePerson() {
    return given(q) != null && !q.strip().matches("[0-9]{4}-[0-9]{4,12}-[0-9]{6}(-[0-9A-Za-z])?");
  }

  /** The same list, another page of it. */
  public String at(int other) {
    var to = UriComponentsBuilder.fromPath("/cases");
    add(to, "q", q);
    add(to, "item", item);
    add(to, "state", state);
    add(to, "unit", unit);
    add(to, "sort", sort);
    return to.queryParam("page", other).encode().toUriString();
  }

  private static void add(UriComponentsBuilder to, String name, String value) {
    if (given(value) != null) {
      to.queryParam(name, value);
    }
  }

  private static String given(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
