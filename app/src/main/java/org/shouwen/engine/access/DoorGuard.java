package org.shouwen.engine.access;

import java.util.ArrayList;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Refuses at the engine's HTTP surfaces what would bend a case around its form. */
@Configuration(proxyBeanMethods = false)
class DoorGuard {
  @Bean
  FilterRegistrationBean<EngineDoor> engineDoor() {
    var registration = new FilterRegistrationBean<>(new EngineDoor());
    registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
    registration.setAsyncSupported(true);
    return registration;
  }

  @Bean
  @Order(0)
  static AbstractProcessEnginePlugin doorGuardPlugin() {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl configuration) {
        // CMMN cases know no authorization, and we have none.
        configuration.setCmmnEnabled(false);
        if (configuration.getCustomPreCommandInterceptorsTxRequired() == null) {
          configuration.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>());
        }
        configuration.getCustomPreCommandInterceptorsTxRequired().add(new Outermost());
        TaskHands.in(configuration);
      }
    };
  }

  /** Looks at the command that HTTP asked for, not at those that follow from it. */
  static final class Outermost extends CommandInterceptor {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    static boolean isNow() {
      return DEPTH.get() == 1;
    }

    @Override
    public <T> T execute(Command<T> command) {
      int depth = DEPTH.get();
      if (depth == 0 && EngineDoor.entered() && !DoorCommands.allowed(command)) {
        throw new AuthorizationException(
            "案件只能通过环节表单或本系统页面办理，此操作已关闭：" + command.getClass().getSimpleName());
      }
      DEPTH.set(depth + 1);
      try {
        return next.execute(command);
      } finally {
        DEPTH.set(depth);
      }
    }
  }
}
