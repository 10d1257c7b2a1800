package org.shouwen.engine.access;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles filters and rights at each start; a second start changes nothing. */
@Component
class RightsAtStart {
  private final AuthorizationService authorizations;
  private final TasklistFilters filters;

  RightsAtStart(AuthorizationService authorizations, TasklistFilters filters) {
    this.authorizations = authorizations;
    this.filters = filters;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(0)
  @Transactional
  public void settle() {
    List<Authorization> present =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(Authorization.AUTH_TYPE_GRANT)
            .list();
    for (Grant grant : Grants.of(filters.settle())) {
      Authorization authorization =
          present.stream()
              .filter(a -> grant.group().equals(a.getGroupId()))
              .filter(a -> a.getResourceType() == grant.resource().resourceType())
              .filter(a -> grant.id().equals(a.getResourceId()))
              .findFirst()
              .orElse(null);
      if (authorization == null) {
        authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.id());
      } else if (grant.permissions().stream().allMatch(authorization::isPermissionGranted)) {
        continue;
      }
      authorization.setPermissions(grant.permissions().toArray(new Permission[0]));
      authorizations.saveAuthorization(authorization);
    }
  }
}
