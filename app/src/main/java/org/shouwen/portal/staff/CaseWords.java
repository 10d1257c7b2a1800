package org.shouwen.portal.staff;

import java.util.List;

/** What lists can be narrowed by; labels are {@code case.staff.*} and {@code sort.*}. */
final class CaseWords {
  static final List<String> OPEN =
      List.of("TRIAGE", "ANSWERING", "DISPATCHING", "IN_PROGRESS", "FEEDBACK", "RATING");
  static final List<String> STATES =
      List.of("TRIAGE", "ANSWERING", "DISPATCHING", "IN_PROGRESS", "FEEDBACK", "RATING", "CLOSED");
  static final List<String> SORTS =
      List.of("due,asc", "recordedAt,desc", "receivedAt,asc", "number,asc");

  private CaseWords() {}
}
