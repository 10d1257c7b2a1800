package org.shouwen;

import java.io.IOException;
import org.shouwen.casefile.MakeKeys;
import org.shouwen.casefile.VerifyJournals;
import org.shouwen.intake.SuggestionCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server: one deployable, cut into the modules that are the packages beside this class. */
@SpringBootApplication
@EnableScheduling
public class Shouwen {
  public static void main(String[] args) throws IOException {
    if (SuggestionCommands.asked(args)) {
      SuggestionCommands.run(System.out, args);
      return;
    }
    if (MakeKeys.asked(args)) {
      System.exit(MakeKeys.run(System.out, args));
    }
    if (VerifyJournals.asked(args)) {
      System.exit(VerifyJournals.run(System.out, args));
    }
    SpringApplication.run(Shouwen.class, args);
  }
}
