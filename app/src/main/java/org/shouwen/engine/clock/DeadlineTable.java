package org.shouwen.engine.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.shouwen.calendar.PeriodUnit;
import org.shouwen.clock.ClockRang.Owner;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRule.Ground;
import org.shouwen.clock.DeadlineRules;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Reads {@code processes/deadlines.dmn}, in which lawyer and analyst keep the shipped rules, into
 * the clock's rules at start.
 */
@Component
public class DeadlineTable implements SmartInitializingSingleton {
  private static final String FILE = "/processes/deadlines.dmn";
  private final DeadlineRules rules;

  DeadlineTable(DeadlineRules rules) {
    this.rules = rules;
  }

  @Override
  public void afterSingletonsInstantiated() {
    rules.ship(read());
  }

  /** The rows of the shipped table, in its order. */
  public static List<DeadlineRule> read() {
    try (InputStream in = DeadlineTable.class.getResourceAsStream(FILE)) {
      DecisionTable table =
          Dmn.readModelFromStream(in).getModelElementsByType(DecisionTable.class).iterator().next();
      return table.getRules().stream().map(rule -> rule(cells(table, rule))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> cells(DecisionTable table, Rule rule) {
    Map<String, String> cells = new HashMap<>();
    Iterator<InputEntry> in = rule.getInputEntries().iterator();
    for (Input input : table.getInputs()) {
      cells.put(
          input.getInputExpression().getText().getTextContent().strip(),
          literal(in.next().getText().getTextContent()));
    }
    Collection<OutputEntry> entries = rule.getOutputEntries();
    Iterator<OutputEntry> out = entries.iterator();
    for (Output output : table.getOutputs()) {
      cells.put(output.getName(), literal(out.next().getText().getTextContent()));
    }
    return cells;
  }

  private static String literal(String text) {
    String s = text.strip();
    return s.length() > 1 && s.startsWith("\"") && s.endsWith("\"")
        ? s.substring(1, s.length() - 1)
        : s;
  }

  private static DeadlineRule rule(Map<String, String> c) {
    try {
      return new DeadlineRule(
          c.get("rule"),
          c.get("jurisdiction"),
          LocalDate.parse(c.get("validFrom")),
          c.get("validTo").isEmpty() ? null : LocalDate.parse(c.get("validTo")),
          c.get("title"),
          c.get("titleEn"),
          Integer.parseInt(c.get("amount")),
          PeriodUnit.valueOf(c.get("unit")),
          c.get("startEvent"),
          Owner.valueOf(c.get("owner")),
          Ground.list(c.get("standsOn")),
          c.get("standsFrom"),
          c.get("resumesAt"),
          c.get("metAt"),
          Integer.parseInt(c.get("extensionCap")),
          c.get("approver"),
          Ground.words(c.get("excuses")),
          Integer.parseInt(c.get("warnBefore")),
          c.get("onExpiry"),
          c.get("article"),
          Boolean.parseBoolean(c.get("assumed")));
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          FILE + ": row " + c.get("rule") + " cannot be read: " + e.getMessage(), e);
    }
  }
}
