package org.shouwen.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** {@code routing.dmn}: each item goes one way, and that way exists. */
class RoutingTableTest {
  private final DecisionTable table =
      Dmn.readModelFromFile(new File(Model.ROOT, "processes/routing.dmn"))
          .getModelElementsByType(DecisionTable.class)
          .iterator()
          .next();

  @Test
  void everyItemHasOneRowSoThatThereIsNoGapAndNoOverlap() {
    assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
    List<String> items =
        Stream.of(
                table
                    .getInputs()
                    .iterator()
                    .next()
                    .getInputValues()
                    .getText()
                    .getTextContent()
                    .split(","))
            .toList();
    assertThat(rows())
        .extracting(row -> row.getInputEntries().iterator().next().getText().getTextContent())
        .containsExactlyInAnyOrderElementsOf(items);
  }

  @Test
  void everyLifecycleThatIsNamedHasAModel() {
    List<String> models = Model.all().stream().map(Model::key).toList();
    assertThat(rows())
        .extracting(row -> row.getOutputEntries().iterator().next().getText().getTextContent())
        .extracting(text -> text.replace("\"", ""))
        .allMatch(lifecycle -> lifecycle.equals("none") || models.contains(lifecycle));
  }

  private Collection<Rule> rows() {
    return table.getRules();
  }
}
