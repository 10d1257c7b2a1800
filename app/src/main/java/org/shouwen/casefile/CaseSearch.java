package org.shouwen.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Lists of cases, of which each viewer sees his own: units, role, seal. */
public interface CaseSearch {
  /**
   * A page of the current viewer's cases. @throws org.shouwen.problem.InvalidInput naming the
   * parameter that is none
   */
  Page find(Query query);

  /** How many of the current viewer's cases are in each state; a state without any is missing. */
  Map<String, Long> countByState();

  /**
   * Each field may be null for any.
   *
   * @param item e.g. LEGAL_AID
   * @param state of the case, e.g. TRIAGE
   * @param unit code of a place, whose whole subtree is meant
   * @param q a case number or its beginning, a number in another system, an ID number, a phone, or
   *     the beginning of a name
   * @param page from 0
   * @param size 1 to 200
   * @param sort {@code recordedAt}, {@code receivedAt}, {@code number}, {@code state} or {@code
   *     item}, with {@code ,asc} or {@code ,desc}; null for the newest first; {@code due,asc} for
   *     the late and soonest due first
   */
  record Query(String item, String state, String unit, String q, int page, int size, String sort) {}

  record Page(List<Line> content, int page, int size, long totalElements, long totalPages) {}

  /**
   * @param applicant name of who came
   * @param due of the next of our own duties that runs, null when none does
   */
  record Line(
      String number,
      String item,
      String matter,
      String state,
      String outcome,
      String unitCode,
      String unitName,
      String office,
      boolean urgent,
      String risk,
      boolean sealed,
      String applicant,
      String firstContact,
      String handler,
      Instant receivedAt,
      Instant recordedAt,
      Instant due) {}
}
