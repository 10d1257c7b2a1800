package org.shouwen.intake.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shouwen.intake.PublicLimits;
import org.shouwen.problem.TooManyRequests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one address may call the public doors. In memory and so by node: it keeps a script from
 * flooding us or guessing codes, it is no accounting. Signed-in staff are not limited.
 */
@Component
public class RateLimits implements PublicLimits {
  private static final int ADDRESSES = 10_000;

  private final int requestsPerMinute;
  private final int guessesPerTenMinutes;
  private final Map<String, Bucket> requests = newest();
  private final Map<String, Bucket> guesses = newest();

  RateLimits(
      @Value("${shouwen.intake.requests-per-minute:300}") int requestsPerMinute,
      @Value("${shouwen.intake.wrong-codes-per-ten-minutes:30}") int guessesPerTenMinutes) {
    this.requestsPerMinute = requestsPerMinute;
    this.guessesPerTenMinutes = guessesPerTenMinutes;
  }

  @Override
  public void newRequest(HttpServletRequest caller) {
    if (caller.getUserPrincipal() == null) {
      take(bucket(requests, caller, requestsPerMinute, Duration.ofMinutes(1)), 1);
    }
  }

  @Override
  public void mayTry(HttpServletRequest caller) {
    Bucket bucket = guesses(caller);
    if (bucket.getAvailableTokens() == 0) {
      take(bucket, 1);
    }
  }

  @Override
  public void wrongCode(HttpServletRequest caller) {
    guesses(caller).tryConsume(1);
  }

  private Bucket guesses(HttpServletRequest caller) {
    return bucket(guesses, caller, guessesPerTenMinutes, Duration.ofMinutes(10));
  }

  private static void take(Bucket bucket, int tokens) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(tokens);
    if (!probe.isConsumed()) {
      throw new TooManyRequests(
          Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1));
    }
  }

  private static Bucket bucket(
      Map<String, Bucket> buckets, HttpServletRequest caller, int amount, Duration time) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(
          caller.getRemoteAddr(),
          address ->
              Bucket.builder()
                  .addLimit(limit -> limit.capacity(amount).refillGreedy(amount, time))
                  .build());
    }
  }

  /** Forgets the address that has not called for the longest time. */
  private static Map<String, Bucket> newest() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
        return size() > ADDRESSES;
      }
    };
  }
}
