package org.shouwen.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;

class SessionsAndForeignSitesTest {
  @ParameterizedTest
  @CsvSource({
    "POST, cross-site, 403",
    "DELETE, Cross-Site, 403",
    "PUT, same-origin, 200",
    "POST, none, 200",
    "POST, , 200",
    "GET, cross-site, 200"
  })
  void onlyAChangeFromAnotherSiteIsRefused(String method, String site, int status)
      throws Exception {
    var request = new MockHttpServletRequest(method, "/api/cases");
    request.addHeader("Authorization", "Basic eA==");
    if (site != null) {
      request.addHeader("Sec-Fetch-Site", site);
    }
    var response = new MockHttpServletResponse();
    var chain = new MockFilterChain();
    new CallsFromOtherSites().doFilter(request, response, chain);
    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(chain.getRequest() != null).isEqualTo(status == 200);
  }

  @Test
  void signingInKeepsTheSessionForAWorkingDayAndLeadsToTheDesk() throws Exception {
    var request = new MockHttpServletRequest("POST", "/login");
    request.getSession().setMaxInactiveInterval(1200);
    var response = new MockHttpServletResponse();
    new WorkingDaySession("/desk")
        .onAuthenticationSuccess(request, response, new TestingAuthenticationToken("x", "y"));
    assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(8 * 3600);
    assertThat(response.getRedirectedUrl()).isEqualTo("/desk");
  }

  @Test
  void productionTrustsItsProxyAndSendsTheCookieOverHttpsAlone() throws IOException {
    assertThat(setting("application-production.yaml", "server.forward-headers-strategy"))
        .isEqualTo("native");
    assertThat(setting("application-production.yaml", "server.servlet.session.cookie.secure"))
        .isEqualTo(true);
    assertThat(setting("application.yaml", "server.servlet.session.timeout")).isEqualTo("20m");
    for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
      assertThat(setting("application.yaml", "spring.mail.properties.mail.smtp." + limit))
          .isEqualTo(10000);
    }
  }

  private static Object setting(String file, String key) throws IOException {
    List<PropertySource<?>> sources =
        new YamlPropertySourceLoader().load(file, new ClassPathResource(file));
    return sources.get(0).getProperty(key);
  }
}
