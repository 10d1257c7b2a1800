package org.shouwen.intake.file;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.shouwen.casefile.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sender's number became which case, and whether the same came again. */
@Component
class References {
  private final JdbcClient db;
  private final Clock clock;

  References(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Known> find(String ref) {
    return db.sql(
            "select salt, content_hash, case_number from sw_intake_reference where reference_hash = ?")
        .param(Sha256.hex(ref))
        .query((row, n) -> new Known(row.getString(1), row.getString(2), row.getString(3)))
        .optional();
  }

  /**
   * Before the case is opened, in its transaction: of two imports at once the second fails here.
   */
  void reserve(String ref, String content) {
    String salt = UUID.randomUUID().toString();
    db.sql(
            "insert into sw_intake_reference (reference_hash, salt, content_hash, recorded_at) values (?, ?, ?, ?)")
        .params(
            Sha256.hex(ref),
            salt,
            Sha256.hex(salt + content),
            Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).withNano(0)))
        .update();
  }

  void became(String ref, String caseNumber) {
    db.sql("update sw_intake_reference set case_number = ? where reference_hash = ?")
        .params(caseNumber, Sha256.hex(ref))
        .update();
  }

  /** What came under this number before. */
  record Known(String salt, String contentHash, String caseNumber) {
    boolean holds(String content) {
      return contentHash.equals(Sha256.hex(salt + content));
    }
  }
}
