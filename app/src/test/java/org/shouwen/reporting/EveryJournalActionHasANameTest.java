package org.shouwen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What any module writes into the journal is printed in words, in both languages. */
class EveryJournalActionHasANameTest {
  private static final Pattern RECORDED =
      Pattern.compile("journal\\s*\\.record\\([^,;]*,([^,;]*),");
  private static final Pattern ACTION = Pattern.compile("\"([A-Z][A-Z_]+)\"");

  @Test
  void everyActionIsNamedInBothLanguages() throws IOException {
    Set<String> actions = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        RECORDED
            .matcher(Files.readString(source))
            .results()
            .flatMap(recorded -> ACTION.matcher(recorded.group(1)).results())
            .forEach(action -> actions.add(action.group(1)));
      }
    }
    assertThat(actions).contains("OPENED", "CLOSED");
    for (String language : new String[] {"", "_en"}) {
      Properties words = new Properties();
      words.load(
          Files.newBufferedReader(
              Path.of("src/main/resources/i18n/reporting" + language + ".properties"),
              StandardCharsets.UTF_8));
      assertThat(actions)
          .allSatisfy(action -> assertThat(words).containsKey("report.action." + action));
    }
  }
}
