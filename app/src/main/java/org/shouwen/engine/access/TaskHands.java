package org.shouwen.engine.access;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.springframework.beans.DirectFieldAccessor;

/**
 * In whose hands a task is. The right to work on a task is its group's, and outlives a claim: so
 * who took it is asked here. One claims for oneself, gives back what is one's own, and what a
 * colleague took is his; a deputy named as candidate in person may stand in, or take it back for
 * himself.
 */
final class TaskHands extends CommandInterceptor {
  static void in(ProcessEngineConfigurationImpl configuration) {
    if (configuration.getCustomPostCommandInterceptorsTxRequired() == null) {
      configuration.setCustomPostCommandInterceptorsTxRequired(new ArrayList<>());
    }
    configuration.getCustomPostCommandInterceptorsTxRequired().add(new TaskHands());
  }

  @Override
  public <T> T execute(Command<T> command) {
    CommandContext context = Context.getCommandContext();
    String person = context.getAuthenticatedUserId();
    if (person == null || !EngineDoor.entered() || !DoorGuard.Outermost.isNow()) {
      return next.execute(command);
    }
    if (command instanceof ClaimTaskCmd) {
      TaskEntity task = task(command, context);
      String by = (String) new DirectFieldAccessor(command).getPropertyValue("userId");
      if (by == null ? task != null && !person.equals(task.getAssignee()) : !by.equals(person)) {
        throw new AuthorizationException("只能由本人签收或退回自己的任务");
      }
    } else if (command instanceof AssignTaskCmd) {
      return assign(command, task(command, context), person, context);
    } else if (command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd) {
      work(command, task(command, context), person, context);
    }
    return next.execute(command);
  }

  /**
   * Giving back needs no right to assign; handing over needs it, and a hand that the model names.
   */
  private <T> T assign(Command<T> command, TaskEntity task, String person, CommandContext context) {
    String to = (String) new DirectFieldAccessor(command).getPropertyValue("userId");
    if (task == null) {
      return next.execute(command);
    }
    if (to == null && (person.equals(task.getAssignee()) || standsIn(task, person))) {
      return context.runWithoutAuthorization(() -> next.execute(command));
    }
    context
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkTaskAssign(task));
    if (to != null && !named(task, to, context)) {
      throw new AuthorizationException("受让人不属于承办本环节的岗位");
    }
    return next.execute(command);
  }

  private static void work(
      Command<?> command, TaskEntity task, String person, CommandContext context) {
    if (task == null) {
      return;
    }
    if (command instanceof ResolveTaskCmd && task.getDelegationState() != DelegationState.PENDING) {
      throw new BadUserRequestException("任务没有被委派，无可交还");
    }
    boolean others = task.getAssignee() != null && !task.getAssignee().equals(person);
    if (others && !standsIn(task, person)) {
      throw new AuthorizationException("任务已由他人签收");
    }
    if (task.getAssignee() == null) {
      // Done without a claim: history must still say by whom. The right to work is asked first, as
      // an assignment would grant it.
      context
          .getProcessEngineConfiguration()
          .getCommandCheckers()
          .forEach(checker -> checker.checkTaskWork(task));
      context.runWithoutAuthorization(
          () -> {
            task.setAssignee(person);
            return null;
          });
    }
  }

  /** Named in person by the model: the deputy of whoever has the task. */
  private static boolean standsIn(TaskEntity task, String person) {
    return task.getCandidates().stream().anyMatch(c -> person.equals(c.getUserId()));
  }

  private static boolean named(TaskEntity task, String login, CommandContext context) {
    Set<String> groups =
        context.runWithoutAuthorization(
            () ->
                context
                    .getReadOnlyIdentityProvider()
                    .createGroupQuery(context)
                    .groupMember(login)
                    .list()
                    .stream()
                    .map(g -> g.getId())
                    .collect(Collectors.toSet()));
    return task.getCandidates().stream()
        .map(IdentityLinkEntity.class::cast)
        .anyMatch(c -> login.equals(c.getUserId()) || groups.contains(c.getGroupId()));
  }

  private static TaskEntity task(Command<?> command, CommandContext context) {
    String id = (String) new DirectFieldAccessor(command).getPropertyValue("taskId");
    return id == null ? null : context.getTaskManager().findTaskById(id);
  }
}
