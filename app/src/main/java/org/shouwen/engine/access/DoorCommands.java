package org.shouwen.engine.access;

import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * What people may ask of the engine by its own HTTP surfaces. Everything that changes a case goes
 * through a form or through a use case of ours, whoever asks, administrators included: what is not
 * on this list is refused.
 */
final class DoorCommands {
  private static final String ENGINE = "org.camunda.bpm.engine.impl.";
  private static final Set<String> READING =
      Set.of("Get", "Is", "Find", "Check", "ExecuteFilter", "AuthorizationCheck");

  private static final Set<String> TASK_WORK =
      Set.of(
          "CompleteTaskCmd",
          "SubmitTaskFormCmd",
          "ResolveTaskCmd",
          "ClaimTaskCmd",
          "AssignTaskCmd");

  /** Checked by the engine's authorizations: the administrator's, and one's own profile. */
  private static final Set<String> ADMINISTRATION =
      Set.of(
          "CreateUserCmd",
          "SaveUserCmd",
          "DeleteUserCmd",
          "UnlockUserCmd",
          "CreateUserQueryCmd",
          "CreateGroupCmd",
          "SaveGroupCmd",
          "DeleteGroupCmd",
          "CreateGroupQueryCmd",
          "CreateTenantCmd",
          "SaveTenantCmd",
          "DeleteTenantCmd",
          "CreateTenantQueryCmd",
          "CreateMembershipCmd",
          "DeleteMembershipCmd",
          "CreateTenantUserMembershipCmd",
          "DeleteTenantUserMembershipCmd",
          "CreateTenantGroupMembershipCmd",
          "DeleteTenantGroupMembershipCmd",
          "SetUserInfoCmd",
          "DeleteUserInfoCmd",
          "SetUserPictureCmd",
          "DeleteUserPictureCmd",
          "CreateAuthorizationCommand",
          "SaveAuthorizationCmd",
          "DeleteAuthorizationCmd",
          "CreateFilterCmd",
          "SaveFilterCmd",
          "DeleteFilterCmd",
          "CreateNativeUserQueryCmd");

  /** A failed job may be tried again; when it runs is not for people to say. */
  private static final Set<String> OPERATION = Set.of("SetJobRetriesCmd", "SetJobsRetriesCmd");

  private DoorCommands() {}

  static boolean allowed(Command<?> command) {
    Class<?> type = command.getClass();
    String name = type.getSimpleName();
    boolean acts = name.endsWith("Cmd") || name.endsWith("Command");
    return !type.getName().startsWith(ENGINE)
        || !acts // queries
        || READING.stream().anyMatch(name::startsWith)
        || TASK_WORK.contains(name)
        || ADMINISTRATION.contains(name)
        || OPERATION.contains(name);
  }
}
