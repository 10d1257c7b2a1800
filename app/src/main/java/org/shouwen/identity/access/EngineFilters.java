package org.shouwen.identity.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The engine authenticates nobody by default: its REST API would be open, its web applications
 * would ask a second time.
 */
@Configuration(proxyBeanMethods = false)
class EngineFilters {
  @Bean
  FilterRegistrationBean<Filter> engineRestPerson() {
    return behindSpringSecurity(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
  }

  @Bean
  FilterRegistrationBean<Filter> engineWebappPerson() {
    return behindSpringSecurity(
        new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
  }

  private static FilterRegistrationBean<Filter> behindSpringSecurity(
      Filter filter, String... paths) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setInitParameters(
        Map.of(
            ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM,
            SignedInPerson.class.getName(),
            "rest-url-pattern-prefix",
            ""));
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
    registration.addUrlPatterns(paths);
    registration.setDispatcherTypes(DispatcherType.REQUEST);
    registration.setAsyncSupported(true);
    return registration;
  }
}
