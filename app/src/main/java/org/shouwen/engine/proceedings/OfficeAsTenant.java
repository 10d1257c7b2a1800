package org.shouwen.engine.proceedings;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.stereotype.Component;

/**
 * The handling office is the tenant of each instance: the models belong to all, an instance to one.
 * Decided at the start, because the engine cannot change it afterwards; called instances and
 * decisions follow their caller.
 */
@Component
class OfficeAsTenant extends AbstractProcessEnginePlugin implements TenantIdProvider {
  static final String OFFICE = "office";

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setTenantIdProvider(this);
  }

  @Override
  public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
    return start.getSuperExecution() != null
        ? start.getSuperExecution().getTenantId()
        : (String) start.getVariables().get(OFFICE);
  }

  @Override
  public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
    return (String) start.getVariables().get(OFFICE);
  }

  @Override
  public String provideTenantIdForHistoricDecisionInstance(
      TenantIdProviderHistoricDecisionInstanceContext decision) {
    DelegateExecution execution = decision.getExecution();
    return execution == null ? null : execution.getTenantId();
  }
}
