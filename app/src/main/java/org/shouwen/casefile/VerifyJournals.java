package org.shouwen.casefile;

import java.io.PrintStream;
import org.shouwen.casefile.journal.VerifyCommand;

/**
 * The command {@code --shouwen.verify=<number|all>}: proves the chains of journals by the database
 * alone, beside or without a running server.
 */
public final class VerifyJournals {
  private VerifyJournals() {}

  public static boolean asked(String[] args) {
    return VerifyCommand.asked(args);
  }

  /**
   * @return the exit code: 0 whole, 1 broken, 2 when it could not look
   */
  public static int run(PrintStream out, String[] args) {
    return VerifyCommand.run(out, args);
  }
}
