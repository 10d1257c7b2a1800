package org.shouwen.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Runs after all stories (see junit-platform.properties): every flow node and every sequence flow
 * was walked.
 *
 * @see ClassOrderer.OrderAnnotation
 */
@ServerTest
@Order(Integer.MAX_VALUE)
class ModelCoverageTest {
  @Autowired WalkedPaths walked;

  @Test
  void everyFlowNodeAndSequenceFlowOfEveryModelWasWalkedByAStory() {
    List<String> missed = Model.all().stream().flatMap(this::missed).toList();
    assertThat(missed).isEmpty();
  }

  private Stream<String> missed(Model model) {
    List<FlowElement> all =
        Stream.<FlowElement>concat(model.nodes().stream(), model.flows().stream()).toList();
    List<String> missed =
        all.stream()
            .map(FlowElement::getId)
            .filter(id -> !walked.contains(model.key(), id))
            .toList();
    System.out.printf(
        "coverage of %s: %d of %d flow nodes and sequence flows walked (%.1f %%)%n",
        model,
        all.size() - missed.size(),
        all.size(),
        100.0 * (all.size() - missed.size()) / all.size());
    return missed.stream().map(id -> model.key() + ": " + id);
  }
}
