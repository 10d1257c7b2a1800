package org.shouwen.evaluation.rating;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.shouwen.casefile.Cases;
import org.shouwen.casefile.Journal;
import org.shouwen.casefile.Proceedings;
import org.shouwen.evaluation.Ratings;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.NotFound;
import org.shouwen.problem.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rating, journal and the step of the process change together or not at all. */
@Service
class RatingOnce implements Ratings {
  private static final String MESSAGE = "Message_RequestRated";
  private static final int LONGEST_COMMENT = 1000;

  private final Cases cases;
  private final Journal journal;
  private final Proceedings proceedings;
  private final Viewers viewers;
  private final JdbcClient db;
  private final Clock clock;

  RatingOnce(
      Cases cases,
      Journal journal,
      Proceedings proceedings,
      Viewers viewers,
      JdbcClient db,
      Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.proceedings = proceedings;
    this.viewers = viewers;
    this.db = db;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Rating rate(String caseNumber, String trackingCode, Integer score, String comment) {
    if (trackingCode == null || !cases.tracks(caseNumber, trackingCode)) {
      throw new NotFound("没有这个案件，或查询码不对");
    }
    check(score, comment);
    Viewer viewer = viewers.current();
    if (!viewer.groups().isEmpty()) {
      throw new Refused("评价由群众本人作出，工作人员不能代评");
    }
    var rating =
        new Rating(caseNumber, score, comment, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    if (of(caseNumber).isPresent()) {
      throw new Refused("这个案件已经评价过了");
    }
    keep(rating, viewer);
    journal.record(caseNumber, "RATED", "群众评价%d分".formatted(score));
    if (!proceedings.correlate(caseNumber, MESSAGE, Map.of("score", score.longValue()))) {
      throw new Refused("现在不能评价：案件反馈结果之后、评价期内可以评价一次");
    }
    return rating;
  }

  @Override
  public Optional<Rating> of(String caseNumber) {
    return db.sql(
            "select case_number, score, comment_text, rated_at from sw_rating where case_number = ?")
        .param(caseNumber)
        .query(
            (row, n) ->
                new Rating(
                    row.getString(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getTimestamp(4).toLocalDateTime().toInstant(ZoneOffset.UTC)))
        .optional();
  }

  private void keep(Rating rating, Viewer viewer) {
    try {
      db.sql(
              "insert into sw_rating (case_number, score, comment_text, rated_by, rated_at) values (?, ?, ?, ?, ?)")
          .params(
              rating.caseNumber(), rating.score(), rating.comment(), viewer.id(), utc(rating.at()))
          .update();
    } catch (DuplicateKeyException twice) {
      throw new Refused("这个案件已经评价过了");
    }
  }

  private static Timestamp utc(Instant at) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
  }

  private static void check(Integer score, String comment) {
    if (score == null || score < 1 || score > 5) {
      throw new InvalidInput("score", "评分应为1至5");
    }
    boolean tooLong =
        comment != null && comment.codePointCount(0, comment.length()) > LONGEST_COMMENT;
    boolean hidden =
        comment != null
            && comment.chars().anyMatch(c -> Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0);
    if (tooLong || hidden) {
      throw new InvalidInput("comment", "最多%d个字，不能有控制字符".formatted(LONGEST_COMMENT));
    }
  }
}
