package org.shouwen.identity.access;

import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The group {@code admin} administers the engine. */
@Configuration(proxyBeanMethods = false)
class AdministratorRights {
  @Bean
  AdministratorAuthorizationPlugin administrators() {
    var plugin = new AdministratorAuthorizationPlugin();
    plugin.setAdministratorGroupName("admin");
    return plugin;
  }
}
