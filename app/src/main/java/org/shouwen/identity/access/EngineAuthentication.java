package org.shouwen.identity.access;

import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Checks a password with the engine's identity service, so that Admin's people, Tasklist's and ours
 * are the same people.
 */
@Component
class EngineAuthentication implements AuthenticationProvider {
  private final IdentityService identity;

  EngineAuthentication(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String login = attempt.getName();
    Object password = attempt.getCredentials();
    if (login == null || password == null || !identity.checkPassword(login, password.toString())) {
      throw new BadCredentialsException("unknown person or wrong password");
    }
    Set<String> roles = new LinkedHashSet<>();
    for (Group group : identity.createGroupQuery().groupMember(login).list()) {
      roles.add("ROLE_" + group.getId());
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        login, null, AuthorityUtils.createAuthorityList(roles));
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
