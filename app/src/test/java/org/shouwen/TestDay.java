package org.shouwen;

import java.time.Duration;
import java.time.Instant;
import org.shouwen.engine.BusinessTime;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * The business day on which every test begins: a Monday morning, whatever the day on which it is
 * run, so that no weekend or holiday decides whether a test passes. {@code -Dshouwen.test.day=}
 * with another instant finds the test that leans on this one.
 */
@Component
public class TestDay implements BeanPostProcessor {
  private static final Instant MORNING =
      Instant.parse(System.getProperty("shouwen.test.day", "2026-11-23T01:00:00Z"));

  /** Puts business time back to that morning. */
  public static void begin(BusinessTime time) {
    time.advance(Duration.between(time.instant(), MORNING));
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof BusinessTime time) {
      begin(time);
    }
    return bean;
  }
}
