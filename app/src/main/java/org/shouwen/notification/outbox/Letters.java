package org.shouwen.notification.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code sw_letter}. A letter is claimed by one node for a while; a node that dies
 * loses its claim.
 */
@Component
public class Letters {
  static final String PENDING = "PENDING";
  static final String SENT = "SENT";
  static final String DEAD = "DEAD";
  private static final int BATCH = 50;
  private static final Duration CLAIM = Duration.ofMinutes(2);
  private static final String FREE = " and (claimed_until is null or claimed_until < :now)";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String node = UUID.randomUUID().toString();

  Letters(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String recipient, String caseNumber, String subject, String body) {
    jdbc.sql(
            "insert into sw_letter (id, recipient, case_number, subject, body, state, attempts, created_at,"
                + " next_attempt_at) values (?, ?, ?, ?, ?, ?, 0, ?, ?)")
        .params(
            UUID.randomUUID().toString(),
            recipient,
            caseNumber,
            subject,
            body,
            PENDING,
            now(),
            now())
        .update();
  }

  public List<Letter> due() {
    return jdbc.sql(
            "select id, recipient, case_number as caseNumber, subject, body, attempts from sw_letter"
                + " where state = 'PENDING' and next_attempt_at <= :now"
                + FREE
                + " order by next_attempt_at, id limit "
                + BATCH)
        .param("now", now())
        .query(Letter.class)
        .list();
  }

  /**
   * @return false when another node holds it or has just sent it
   */
  public boolean claim(String id) {
    return jdbc.sql(
                "update sw_letter set claimed_by = :node, claimed_until = :until"
                    + " where id = :id and state = 'PENDING'"
                    + FREE)
            .param("node", node)
            .param("until", now().plus(CLAIM))
            .param("id", id)
            .param("now", now())
            .update()
        == 1;
  }

  public void sent(String id, String carrier) {
    jdbc.sql(
            "update sw_letter set state = 'SENT', attempts = attempts + 1, sent_at = ?, carrier = ?, claimed_until = null,"
                + " last_error = null where id = ? and claimed_by = ?")
        .params(now(), carrier, id, node)
        .update();
  }

  /**
   * @param next when to try again, null when it is given up and lies dead for people to see
   */
  public void failed(String id, String error, Duration next) {
    jdbc.sql(
            "update sw_letter set state = ?, attempts = attempts + 1, next_attempt_at = ?, claimed_until = null,"
                + " last_error = ? where id = ? and claimed_by = ?")
        .params(
            next == null ? DEAD : PENDING, next == null ? now() : now().plus(next), error, id, node)
        .update();
  }

  /** Puts a dead letter back, to be tried from the beginning. */
  public boolean revive(String id) {
    return jdbc.sql(
                "update sw_letter set state = 'PENDING', attempts = 0, next_attempt_at = ? where id = ? and state = 'DEAD'")
            .params(now(), id)
            .update()
        == 1;
  }

  public List<DeadLetter> dead() {
    return jdbc.sql(
            "select id, recipient, case_number as caseNumber, subject, attempts, last_error as lastError from sw_letter"
                + " where state = 'DEAD' order by created_at desc limit 500")
        .query(DeadLetter.class)
        .list();
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** A letter that was given up. */
  public record DeadLetter(
      String id,
      String recipient,
      String caseNumber,
      String subject,
      int attempts,
      String lastError) {}
}
