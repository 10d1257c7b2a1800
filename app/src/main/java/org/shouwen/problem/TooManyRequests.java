package org.shouwen.problem;

/** Too often from one place; surfaces answer 429 with the seconds to wait. */
public class TooManyRequests extends RuntimeException {
  private final long retryAfterSeconds;

  public TooManyRequests(long retryAfterSeconds) {
    super("请求过于频繁，请在%d秒后再试".formatted(retryAfterSeconds));
    this.retryAfterSeconds = retryAfterSeconds;
  }

  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
