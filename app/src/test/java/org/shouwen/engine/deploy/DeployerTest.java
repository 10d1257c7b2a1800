package org.shouwen.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is deployed together is versioned together. */
@ServerTest
class DeployerTest {
  @Autowired RepositoryService repository;
  @Autowired Deployer deployer;

  @Test
  void aLifecycleIsDeployedWithItsFormsAndNothingElse() {
    String id = only("service-request").getId();
    assertThat(repository.getDeploymentResourceNames(id))
        .contains("service-request.bpmn", "sign-for.form", "rule-on-return.form")
        .doesNotContain("legal-aid.bpmn", "verify-hardship.form", "routing.dmn");
    assertThat(repository.getDeploymentResourceNames(only("routing.dmn").getId()))
        .containsExactly("routing.dmn");
  }

  @Test
  void startingAgainWithTheSameFilesMakesNoNewVersion() {
    Map<String, Integer> before = versions();
    deployer.afterSingletonsInstantiated();
    assertThat(versions()).isEqualTo(before);
  }

  private Deployment only(String name) {
    List<Deployment> found = repository.createDeploymentQuery().deploymentName(name).list();
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private Map<String, Integer> versions() {
    return repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getVersion));
  }
}
