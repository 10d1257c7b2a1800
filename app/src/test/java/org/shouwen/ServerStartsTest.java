package org.shouwen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

@ServerTest
class ServerStartsTest {
  @Autowired TestRestTemplate http;

  @Test
  void theEnginesRestApiKnowsTheDemoPeopleAndNobodyElse() {
    assertThat(http.getForEntity("/engine-rest/task/count", String.class).getStatusCode())
        .isEqualTo(HttpStatus.UNAUTHORIZED);
    assertThat(
            http.withBasicAuth("dangan", "wrong")
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
