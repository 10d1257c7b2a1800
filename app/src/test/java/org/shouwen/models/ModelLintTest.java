package org.shouwen.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Models and forms are source code, and this is their compiler. */
class ModelLintTest {
  private static final List<Rule> RULES =
      Stream.of(RecommendedRules.ALL, HouseRules.ALL, DiagramRules.ALL, FormRules.ALL)
          .flatMap(List::stream)
          .toList();

  @TestFactory
  Stream<DynamicNode> everyModelKeepsEveryRule() {
    return Model.all().stream()
        .map(model -> DynamicContainer.dynamicContainer(model.key(), checks(model)));
  }

  private static Stream<DynamicNode> checks(Model model) {
    return RULES.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(), () -> assertThat(rule.findings(model)).isEmpty()));
  }
}
