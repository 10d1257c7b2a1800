package org.shouwen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

@ServerTest
class ServerStartsTest {
  /** The engine locks out who mistook his password, and no other test may meet him locked. */
  private static final String NOBODY_ELSES = "lvshi30";

  @Autowired TestRestTemplate http;

  @Test
  void theEnginesRestApiKnowsTheDemoPeopleAndNobodyElse() {
    assertThat(http.getForEntity("/engine-rest/task/count", String.class).getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(
            http.withBasicAuth(NOBODY_ELSES, "wrong")
                .getForEntity("/engine-rest/task/count", String.class)
                .getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(
            http.withBasicAuth("shencha", "demo")
                .getForEntity("/engine-rest/task/count", String.class)
                .getStatusCode())
        .isEqualTo(HttpStatus.OK);
  }
}
