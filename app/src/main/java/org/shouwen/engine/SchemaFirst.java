package org.shouwen.engine;

import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine would start before Flyway; our plugins of it read our tables. */
@Configuration(proxyBeanMethods = false)
class SchemaFirst {
  @Bean
  static BeanFactoryPostProcessor flywayBeforeEngine() {
    return beans -> {
      for (String name : beans.getBeanNamesForType(ProcessEngineFactoryBean.class, true, false)) {
        beans.getBeanDefinition(name.replaceFirst("^&", "")).setDependsOn("flywayInitializer");
      }
    };
  }
}
