package org.shouwen.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwen.ServerTest;
import org.shouwen.portal.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** A browser that remembers a password may not be made to use it by another site's page. */
@ServerTest
class ForeignSitesMayNotChangeTest {
  @Autowired TestRestTemplate http;
  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"/api/requests", "/engine-rest/task/none/claim"})
  void aChangeForAnotherSiteIsForbiddenPasswordOrNot(String path) {
    assertThat(send(HttpMethod.POST, path, "cross-site")).isEqualTo(HttpStatus.FORBIDDEN);
    assertThat(send(HttpMethod.POST, path, "same-origin")).isNotEqualTo(HttpStatus.FORBIDDEN);
  }

  @Test
  void readingForAnotherSiteStaysPossible() {
    assertThat(send(HttpMethod.GET, "/engine-rest/task", "cross-site")).isEqualTo(HttpStatus.OK);
  }

  @Test
  void whoSignsInGoesWhereHeWantedOrToTheDesk() {
    var direct = new Visitor(port).signedInAs("jiedai");
    assertThat(direct.sentTo).last().asString().endsWith("/desk");
    var asked = new Visitor(port);
    asked.get("/cases");
    asked.signedInAs("jiedai");
    assertThat(asked.sentTo).last().asString().contains("/cases");
  }

  private HttpStatus send(HttpMethod method, String path, String site) {
    var headers = new HttpHeaders();
    headers.add("Sec-Fetch-Site", site);
    var body = method == HttpMethod.GET ? null : Map.of("userId", "jiandu");
    var answer =
        http.withBasicAuth("jiandu", "demo")
            .exchange(path, method, new HttpEntity<>(body, headers), String.class);
    return HttpStatus.valueOf(answer.getStatusCode().value());
  }
}
