package org.shouwen.engine.access;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What a role may do with one resource of the engine, or with all of a kind ({@code *}). Which rows
 * of it a person sees, his tenants decide.
 */
record Grant(String group, Resource resource, String id, List<Permission> permissions) {
  static Grant of(String group, Resource resource, String id, Permission... permissions) {
    return new Grant(group, resource, id, List.of(permissions));
  }
}
