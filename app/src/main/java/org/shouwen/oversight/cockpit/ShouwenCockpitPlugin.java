package org.shouwen.oversight.cockpit;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/**
 * Registered by {@code META-INF/services}; its page is {@code plugin-webapp/shouwen/app/plugin.js}.
 */
public class ShouwenCockpitPlugin extends AbstractCockpitPlugin {
  static final String ID = "shouwen";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(ShouwenRootResource.class);
  }
}
