package org.shouwen.intake.receiving;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.shouwen.casefile.Sha256;
import org.shouwen.intake.Requests.NewRequest;
import org.shouwen.intake.Requests.Received;
import org.shouwen.problem.InvalidInput;
import org.shouwen.problem.Refused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was answered under an {@code Idempotency-Key}, durably: the row is written first, in the
 * transaction that opens the case, so that of two callers with one key the second waits for the
 * first and then reads.
 */
@Component
class GivenAnswers {
  private static final int LONGEST_KEY = 200;

  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final AnswerSeal seal;
  private final Clock clock;

  GivenAnswers(
      JdbcClient db, PlatformTransactionManager transactions, AnswerSeal seal, Clock clock) {
    this.db = db;
    this.transaction = new TransactionTemplate(transactions);
    this.seal = seal;
    this.clock = clock;
  }

  Received once(String key, NewRequest request, Supplier<Received> first) {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new InvalidInput("Idempotency-Key", "应为1至%d个字符".formatted(LONGEST_KEY));
    }
    return given(key, request)
        .orElseGet(
            () -> {
              try {
                return transaction.execute(state -> answer(key, request, first));
              } catch (DuplicateKeyException | ConcurrencyFailureException another) {
                return given(key, request).orElseThrow(() -> new Refused("同一个请求正在办理，请稍后重试"));
              }
            });
  }

  private Received answer(String key, NewRequest request, Supplier<Received> first) {
    String keyHash = Sha256.hex(key);
    db.sql("insert into sw_intake_answer (key_hash, body_hash, recorded_at) values (?, ?, ?)")
        .params(keyHash, AnswerSeal.fingerprint(key, CanonicalRequest.of(request)), now())
        .update();
    Received received = first.get();
    db.sql("update sw_intake_answer set answer = ? where key_hash = ?")
        .params(seal.seal(key, received), keyHash)
        .update();
    return received;
  }

  private Optional<Received> given(String key, NewRequest request) {
    return db.sql("select body_hash, answer from sw_intake_answer where key_hash = ?")
        .param(Sha256.hex(key))
        .query((row, n) -> new Given(row.getString(1), row.getString(2)))
        .optional()
        .map(
            given -> {
              if (!isOf(key, request, given.bodyHash())) {
                throw new InvalidInput("Idempotency-Key", "这个键已用于另一个内容不同的请求");
              }
              return seal.open(key, given.answer(), Received.class);
            });
  }

  /** Keys of before the canonical form were kept with the request's JSON. */
  private boolean isOf(String key, NewRequest request, String bodyHash) {
    return bodyHash.equals(AnswerSeal.fingerprint(key, CanonicalRequest.of(request)))
        || bodyHash.equals(AnswerSeal.fingerprint(key, seal.written(request)));
  }

  private Timestamp now() {
    return Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).withNano(0));
  }

  private record Given(String bodyHash, String answer) {}
}
