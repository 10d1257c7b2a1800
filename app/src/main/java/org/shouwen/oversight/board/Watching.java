package org.shouwen.oversight.board;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.shouwen.identity.Viewer;
import org.shouwen.identity.Viewers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may see the board: whoever may open Cockpit. The engine lets any signed-in person call a
 * Cockpit plugin and filters no row of ours, so both are asked here.
 */
@Component
public class Watching {
  private final Viewers viewers;
  private final AuthorizationService authorizations;

  Watching(Viewers viewers, AuthorizationService authorizations) {
    this.viewers = viewers;
    this.authorizations = authorizations;
  }

  /**
   * The units whose subtrees the current viewer watches.
   *
   * @throws AccessDeniedException unless he may open Cockpit
   */
  public Set<String> units() {
    Viewer viewer = viewers.current();
    if (viewer.groups().isEmpty()
        || !authorizations.isUserAuthorized(
            viewer.id(),
            List.copyOf(viewer.groups()),
            Permissions.ACCESS,
            Resources.APPLICATION,
            "cockpit")) {
      throw new AccessDeniedException("督办看板只对督办、领导、审计和管理员开放");
    }
    return viewer.units();
  }
}
