package org.shouwen.models;

import java.io.File;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Text;
import org.shouwen.clock.RuleFamily;

/** The ids of the rules in {@code processes/deadlines.dmn}. */
final class Deadlines {
  private static final Pattern RULE = Pattern.compile("\"([A-Z]{2}-[A-Z0-9-]+)\"");

  private Deadlines() {}

  /**
   * @param rules as a model names them: an id or a family, with or without a ground
   */
  static boolean know(String rules) {
    RuleFamily family = new RuleFamily(rules.split(":", 2)[0]);
    return rules().stream().anyMatch(family::has);
  }

  private static Set<String> rules() {
    File table = new File(Model.ROOT, "processes/deadlines.dmn");
    return Dmn.readModelFromFile(table).getModelElementsByType(Text.class).stream()
        .flatMap(text -> RULE.matcher(text.getTextContent()).results())
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
