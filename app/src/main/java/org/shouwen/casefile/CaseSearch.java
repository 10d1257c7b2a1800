package org.shouwen.casefile;

import java.time.Instant;
import java.util.List;

/** Lists of cases, of which each viewer sees his own: units, role, seal. */
public interface CaseSearch {
  /**
   * A page of the current viewer's cases. @throws org.shouwen.problem.InvalidInput naming the
   * parameter that is none
   */
  Page find(Query query);

  /**
   * The current viewer's cases that were recorded in a span of time, oldest first, for a register.
   *
   * @param to excluded
   * @param unit code of a place, whose whole subtree is meant, null for any
   * @param item null for any
   * @param most how many at the utmost are fetched
   */
  List<Recorded> recorded(Instant from, Instant to, String unit, String item, int most);

  /**
   * @param journalLength entries of its journal, and the hash of the last: what the row is proven
   *     by
   */
  record Recorded(
      Line line, String channel, Instant closedAt, long journalLength, String journalHead) {}

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
