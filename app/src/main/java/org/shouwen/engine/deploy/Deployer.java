package org.shouwen.engine.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys each lifecycle by itself, its model with its forms, and each table of rules by itself: a
 * changed form gives a new version to its own lifecycle and to nothing else; what has not changed
 * is not deployed again. Done before the first request is taken.
 */
@Component
class Deployer implements SmartInitializingSingleton {
  private static final Logger log = LoggerFactory.getLogger(Deployer.class);
  private final RepositoryService repository;
  private final ResourcePatternResolver resources;

  Deployer(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  @Override
  public void afterSingletonsInstantiated() {
    // Rules first: a model that starts at once must find them.
    for (Resource rules : find("classpath*:processes/*.dmn")) {
      deploy(rules.getFilename(), rules);
    }
    for (Resource model : find("classpath*:processes/*.bpmn")) {
      Lifecycle lifecycle = Lifecycle.of(model);
      deploy(lifecycle.key(), with(model, lifecycle));
    }
  }

  private Resource[] with(Resource model, Lifecycle lifecycle) {
    Resource[] all = new Resource[lifecycle.forms().size() + 1];
    all[0] = model;
    for (int i = 1; i < all.length; i++) {
      String form = lifecycle.forms().get(i - 1);
      all[i] = resources.getResource("classpath:forms/" + form + ".form");
    }
    return all;
  }

  private void deploy(String name, Resource... files) {
    DeploymentBuilder deployment =
        repository.createDeployment().name(name).source("shouwen").enableDuplicateFiltering(false);
    for (Resource file : files) {
      add(deployment, file);
    }
    String id = deployment.deploy().getId();
    log.info("{} with {} file(s) is deployment {}", name, files.length, id);
  }

  private static void add(DeploymentBuilder deployment, Resource file) {
    try (InputStream in = file.getInputStream()) {
      deployment.addInputStream(Objects.requireNonNull(file.getFilename()), in);
    } catch (IOException e) {
      throw new IllegalStateException("cannot deploy " + file, e);
    }
  }

  private Resource[] find(String pattern) {
    try {
      return resources.getResources(pattern);
    } catch (IOException e) {
      throw new IllegalStateException("cannot search " + pattern, e);
    }
  }
}
