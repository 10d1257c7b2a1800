package org.shouwen.intake;

import java.io.IOException;
import java.io.PrintStream;

/**
 * The command {@code java -jar app.jar --shouwen.suggest=requests.csv}: prints the share of
 * labelled texts that the suggestion gets right, and ends without starting the server. Edited
 * tables under {@code --shouwen.home=} are used.
 */
public final class SuggestionTrial {
  private static final String FILE = "--shouwen.suggest=";
  private static final String HOME = "--shouwen.home=";

  private SuggestionTrial() {}

  /**
   * @return whether the arguments asked for it
   */
  public static boolean asked(String... args) {
    return value(FILE, null, args) != null;
  }

  public static void run(PrintStream out, String... args) throws IOException {
    out.print(
        org.shouwen.intake.suggestion.TrialReport.of(
            value(HOME, "./data", args), value(FILE, null, args)));
  }

  private static String value(String option, String absent, String... args) {
    for (String arg : args) {
      if (arg.startsWith(option)) {
        return arg.substring(option.length());
      }
    }
    return absent;
  }
}
