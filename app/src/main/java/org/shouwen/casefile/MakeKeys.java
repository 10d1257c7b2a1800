package org.shouwen.casefile;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.shouwen.casefile.personal.KeyMaking;

/**
 * The command {@code --shouwen.make-keys=<file>}: makes the keys of personal data for production,
 * once, before the first start; every node gets the same file.
 */
public final class MakeKeys {
  private static final String OPTION = "--shouwen.make-keys=";

  private MakeKeys() {}

  public static boolean asked(String[] args) {
    return wanted(args).isPresent();
  }

  /**
   * @return the exit code: 0 made, 1 when the file is there already, which is never overwritten
   */
  public static int run(PrintStream out, String[] args) {
    Path file = Path.of(wanted(args).orElseThrow());
    if (Files.exists(file)) {
      out.println(file + " is there already and stays as it is: without it the data are lost");
      return 1;
    }
    KeyMaking.make(file);
    out.println("made " + file + "; keep a copy apart from the database");
    return 0;
  }

  private static Optional<String> wanted(String[] args) {
    return Arrays.stream(args)
        .filter(a -> a.startsWith(OPTION))
        .map(a -> a.substring(OPTION.length()))
        .findFirst();
  }
}
