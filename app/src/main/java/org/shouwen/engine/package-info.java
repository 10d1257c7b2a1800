/**
 * All that binds to Camunda: clock binding, form contract, deployer, tenants, business time. No
 * domain module imports it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Engine")
package org.shouwen.engine;
