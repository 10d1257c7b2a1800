package org.shouwen.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the engine's REST API and web applications whom Spring Security let in; groups and tenants
 * are the engine's own.
 */
public class SignedInPerson extends ContainerBasedAuthenticationProvider {
  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    var person = SecurityContextHolder.getContext().getAuthentication();
    return person == null
            || person instanceof AnonymousAuthenticationToken
            || !person.isAuthenticated()
        ? AuthenticationResult.unsuccessful()
        : AuthenticationResult.successful(person.getName());
  }
}
