package org.shouwen.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

class RetryWhenOvertakenTest {
  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void whatACaseworkerAskedForIsDoneAgain() {
    overtaken(2).execute(new CompleteTaskCmd("task", null));

    assertThat(tries).hasValue(3);
  }

  @Test
  void notForEver() {
    assertThatThrownBy(() -> overtaken(9).execute(new CompleteTaskCmd("task", null)))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(tries).hasValue(3);
  }

  @Test
  void noOtherCommand() {
    assertThatThrownBy(() -> overtaken(1).execute(new GetTaskFormCmd("task")))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(tries).hasValue(1);
  }

  private RetryWhenOvertaken overtaken(int times) {
    var retry = new RetryWhenOvertaken();
    retry.setNext(
        new CommandInterceptor() {
          @Override
          public <T> T execute(Command<T> command) {
            if (tries.incrementAndGet() <= times) {
              throw new ObjectOptimisticLockingFailureException("clock", "id");
            }
            return null;
          }
        });
    return retry;
  }
}
