package org.shouwen.evaluation;

import java.time.Instant;
import java.util.Optional;

/** The resident's rating of a case: one each 一单一评, by himself. */
public interface Ratings {
  /**
   * Keeps the rating and lets the case go on to its close, in the caller's transaction.
   *
   * @param score 1 (very bad) to 5 (very good)
   * @param comment null or at most 1,000 characters
   * @throws org.shouwen.problem.NotFound when the code is not the case's
   * @throws org.shouwen.problem.InvalidInput naming {@code score} or {@code comment}
   * @throws org.shouwen.problem.Refused when it was rated before, is not yet or no longer to be
   *     rated, or staff rate their own work
   */
  Rating rate(String caseNumber, String trackingCode, Integer score, String comment);

  Optional<Rating> of(String caseNumber);

  record Rating(String caseNumber, int score, String comment, Instant at) {}
}
