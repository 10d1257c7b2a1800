package org.shouwen.identity.access;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The viewer is whom Spring Security let in; a thread without a request is the system. */
@Component
class SecurityViewers implements Viewers {
  private static final String UNIT = "unit:";
  private final IdentityService identity;
  private final ConcurrentHashMap<String, String> names = new ConcurrentHashMap<>();

  SecurityViewers(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Viewer current() {
    var person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null) {
      return Viewer.SYSTEM;
    }
    if (person instanceof AnonymousAuthenticationToken || !person.isAuthenticated()) {
      return Viewer.RESIDENT;
    }
    Set<String> groups =
        person.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .map(a -> a.replaceFirst("^ROLE_", ""))
            .collect(Collectors.toUnmodifiableSet());
    Set<String> units =
        groups.stream()
            .filter(g -> g.startsWith(UNIT))
            .map(g -> g.substring(UNIT.length()))
            .collect(Collectors.toUnmodifiableSet());
    return new Viewer(person.getName(), nameOf(person.getName()), groups, units);
  }

  @Override
  public <T> T as(Viewer viewer, Supplier<T> work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext his = SecurityContextHolder.createEmptyContext();
    his.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            viewer.id(), null, AuthorityUtils.createAuthorityList(viewer.groups())));
    SecurityContextHolder.setContext(his);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  @Override
  public String nameOf(String login) {
    if (login == null) {
      return "";
    }
    String known = names.computeIfAbsent(login, this::look);
    return known == null ? login : known;
  }

  /** Null when nobody has that login yet: who comes later must not keep the login for a name. */
  private String look(String login) {
    if (login.equals(Viewer.SYSTEM.id())) {
      return Viewer.SYSTEM.name();
    }
    if (login.equals(Viewer.RESIDENT.id())) {
      return Viewer.RESIDENT.name();
    }
    // A caseworker may not list people, yet must read who did what.
    var asker = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      User user = identity.createUserQuery().userId(login).singleResult();
      return user == null ? null : user.getFirstName();
    } finally {
      identity.setAuthentication(asker);
    }
  }
}
