package org.shouwen.portal.residents;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses tracking codes: twenty tries at once from one address, then one every
 * six seconds.
 */
@Component
class Attempts {
  private static final int ADDRESSES = 10_000;
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > ADDRESSES;
            }
          });

  boolean allow(String address) {
    return buckets
        .computeIfAbsent(
            address,
            a ->
                Bucket.builder()
                    .addLimit(l -> l.capacity(20).refillGreedy(10, Duration.ofMinutes(1)))
                    .build())
        .tryConsume(1);
  }
}
