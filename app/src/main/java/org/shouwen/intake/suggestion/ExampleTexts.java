package org.shouwen.intake.suggestion;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The labelled texts that ship with the server, from which the shipped table was learned. */
final class ExampleTexts {
  private static final String OWN = "classpath:intake/examples/*.csv";
  private static final String OF_THE_DEMO = "classpath:data/requests-visible.csv";

  /** For texts that do not say when they were received. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private ExampleTexts() {}

  static List<Example> shipped() throws IOException {
    List<Example> examples = new ArrayList<>();
    var files = new PathMatchingResourcePatternResolver();
    for (String where : List.of(OF_THE_DEMO, OWN)) {
      for (Resource file : files.getResources(where)) {
        try (Reader csv = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          examples.addAll(Example.read(csv, DAY));
        }
      }
    }
    return examples;
  }
}
