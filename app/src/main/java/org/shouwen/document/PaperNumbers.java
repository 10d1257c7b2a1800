package org.shouwen.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives 文号: without gaps for each organ, kind and year, never twice. The row of the sequence stays
 * locked until the caller's transaction ends, and a rollback gives the number back.
 */
@Component
class PaperNumbers {
  private static final String STEP =
      "update sw_paper_sequence set last_no = last_no + 1 where organ = ? and kind = ? and year_no = ?";

  private final JdbcTemplate database;
  private final Clock clock;

  PaperNumbers(JdbcTemplate database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The next number as it is printed, e.g. 湖州南浔援给字〔2026〕12号; the year is that of the business day.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String next(Organ organ, PaperKind kind, String caseNumber) {
    int year = LocalDateTime.now(clock).getYear();
    int serial = step(organ.code(), kind.code(), year);
    database.update(
        "insert into sw_paper_number (organ, kind, year_no, serial_no, case_number, issued_at) values (?, ?, ?, ?, ?, ?)",
        organ.code(),
        kind.code(),
        year,
        serial,
        caseNumber,
        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    return organ.mark() + kind.mark() + "字〔" + year + "〕" + serial + "号";
  }

  private int step(String organ, String kind, int year) {
    if (database.update(STEP, organ, kind, year) == 0 && !first(organ, kind, year)) {
      database.update(STEP, organ, kind, year);
    }
    Integer serial =
        database.queryForObject(
            "select last_no from sw_paper_sequence where organ = ? and kind = ? and year_no = ?",
            Integer.class,
            organ,
            kind,
            year);
    if (serial == null) {
      throw new IllegalStateException("No sequence for " + organ + " " + kind + " " + year);
    }
    return serial;
  }

  /** Opens the year's sequence with 1; false if somebody else did so at the same moment. */
  private boolean first(String organ, String kind, int year) {
    try {
      database.update(
          "insert into sw_paper_sequence (organ, kind, year_no, last_no) values (?, ?, ?, 1)",
          organ,
          kind,
          year);
      return true;
    } catch (DuplicateKeyException othersWereFirst) {
      return false;
    }
  }
}
