package org.shouwen.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/deadlines.md} says what the table and the models say; with {@code
 * -Dshouwen.docs.update=true} it is written anew.
 */
class DeadlineDocumentTest {
  private static final Path PAGE = Path.of("../docs/deadlines.md");

  @Test
  void isNotStale() throws IOException {
    String page = new DeadlineDocument().write(DeadlineTable.read(), Path.of("../processes"));
    if (Boolean.getBoolean("shouwen.docs.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "docs/deadlines.md is stale: mvn -pl app test -Dtest=DeadlineDocumentTest -Dshouwen.docs.update=true")
        .isEqualTo(page);
  }
}
