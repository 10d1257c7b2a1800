package org.shouwen.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;
import org.shouwen.intake.suggestion.Relearning;
import org.shouwen.intake.suggestion.TrialReport;

/**
 * Commands about the suggestion, which end without starting the server; tables under {@code
 * --shouwen.home=} count.
 *
 * <ul>
 *   <li>{@code --shouwen.suggest=requests.csv} prints the share of labelled texts that it gets
 *       right;
 *   <li>{@code --shouwen.learn=more.csv,…} learns anew from the shipped examples and these, and
 *       puts the learned table in force. Without a file it learns from the shipped ones.
 * </ul>
 */
public final class SuggestionCommands {
  private static final String TRY = "--shouwen.suggest=";
  private static final String LEARN = "--shouwen.learn=";
  private static final String HOME = "--shouwen.home=";

  private SuggestionCommands() {}

  /**
   * @return whether the arguments ask for one of them
   */
  public static boolean asked(String... args) {
    return value(TRY, args).isPresent() || value(LEARN, args).isPresent();
  }

  public static void run(PrintStream out, String... args) throws IOException {
    String home = value(HOME, args).orElse("./data");
    Optional<String> tried = value(TRY, args);
    out.print(
        tried.isPresent()
            ? TrialReport.of(home, tried.get())
            : Relearning.from(home, value(LEARN, args).orElse("")));
  }

  private static Optional<String> value(String option, String... args) {
    return Arrays.stream(args)
        .filter(arg -> arg.startsWith(option))
        .map(arg -> arg.substring(option.length()))
        .findFirst();
  }
}
