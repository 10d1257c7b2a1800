package org.shouwen.intake.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shouwen.problem.TooManyRequests;
import org.springframework.mock.web.MockHttpServletRequest;

class RateLimitsTest {
  private final RateLimits limits = new RateLimits(3, 2);

  @Test
  void oneAddressIsSlowedDownAndNoOther() {
    for (int i = 0; i < 3; i++) {
      limits.newRequest(from("10.0.0.1"));
    }
    assertThatThrownBy(() -> limits.newRequest(from("10.0.0.1")))
        .isInstanceOf(TooManyRequests.class)
        .extracting(e -> ((TooManyRequests) e).retryAfterSeconds() > 0)
        .isEqualTo(true);
    assertThatCode(() -> limits.newRequest(from("10.0.0.2"))).doesNotThrowAnyException();
  }

  @Test
  void staffAreNotLimited() {
    MockHttpServletRequest staff = from("10.0.0.3");
    staff.setUserPrincipal(() -> "jiedai");
    for (int i = 0; i < 20; i++) {
      limits.newRequest(staff);
    }
  }

  @Test
  void guessingEndsAfterAFewWrongCodesAndRightOnesCostNothing() {
    MockHttpServletRequest guesser = from("10.0.0.4");
    for (int i = 0; i < 20; i++) {
      limits.mayTry(guesser);
    }
    limits.wrongCode(guesser);
    limits.wrongCode(guesser);
    assertThatThrownBy(() -> limits.mayTry(guesser)).isInstanceOf(TooManyRequests.class);
  }

  private static MockHttpServletRequest from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
