package org.shouwen.intake.suggestion;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The learned table made anew, without a server. */
public final class Relearning {
  private static final int PARTS = 10;

  /** An office's own texts count as often as a word must occur to be learned. */
  private static final int WORTH_OF_OWN = Learning.LEAST_EXAMPLES;

  private Relearning() {}

  /**
   * Writes {@code rules/learned.csv} under the home, which counts from the next request on.
   *
   * @param home whose {@code rules} folder may hold edited tables
   * @param csvs files of further examples, divided by commas, see {@link Example#read}; may be
   *     empty
   * @return what came of it, for people: where the table lies and how often it is right on texts
   *     from which it did not learn
   */
  public static String from(String home, String csvs) throws IOException {
    Path folder = Path.of(home, "rules");
    Tables tables = EditableRules.tables(folder);
    List<Example> shipped = ExampleTexts.shipped();
    List<Example> own = read(csvs);
    List<Example> examples = new ArrayList<>(shipped);
    Collections.nCopies(WORTH_OF_OWN, own).forEach(examples::addAll);
    Path table = folder.resolve(EditableRules.LEARNED);
    put(Learned.from(examples, tables), table);
    List<Example> once = Stream.concat(shipped.stream(), own.stream()).toList();
    return "%d examples -> %s%n%d-fold cross-validation:%n%s"
        .formatted(once.size(), table, PARTS, CrossTrial.of(once, tables, PARTS).told());
  }

  private static List<Example> read(String csvs) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String csv : csvs.isBlank() ? new String[0] : csvs.split(",")) {
      try (Reader further = Files.newBufferedReader(Path.of(csv.strip()))) {
        examples.addAll(Example.read(further, ExampleTexts.DAY));
      }
    }
    return examples;
  }

  /** Whole or not at all: a server may be reading it. */
  private static void put(Learned learned, Path table) throws IOException {
    Files.createDirectories(table.getParent());
    Path half = Files.createTempFile(table.getParent(), "learned", ".tmp");
    try (Writer writer = Files.newBufferedWriter(half)) {
      LearnedTable.write(learned, writer);
    }
    Files.move(half, table, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
