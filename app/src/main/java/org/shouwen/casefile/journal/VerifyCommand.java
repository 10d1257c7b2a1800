package org.shouwen.casefile.journal;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shouwen.casefile.Journal.Proof;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * {@code java -jar app.jar --shouwen.verify=<number|all>}: proves chains with the database alone,
 * no server, no engine, nothing written. Exit code 0 when whole, 1 when broken, 2 when it could not
 * look.
 */
public final class VerifyCommand {
  private static final String OPTION = "--shouwen.verify=";
  private final PrintStream out;
  private final JournalRows rows;
  private final Proving proving;
  private final AnchorProving anchors;

  VerifyCommand(PrintStream out, JournalRows rows, Proving proving, AnchorProving anchors) {
    this.out = out;
    this.rows = rows;
    this.proving = proving;
    this.anchors = anchors;
  }

  public static boolean asked(String[] args) {
    return wanted(args).isPresent();
  }

  /**
   * @return the exit code
   */
  public static int run(PrintStream out, String[] args) {
    try (ConfigurableApplicationContext context = connect(args)) {
      var command =
          new VerifyCommand(
              out,
              context.getBean(JournalRows.class),
              context.getBean(Proving.class),
              context.getBean(AnchorProving.class));
      return command.verify(wanted(args).orElseThrow());
    } catch (BeanCreationException | CannotGetJdbcConnectionException e) {
      out.println(
          "cannot reach the database (an embedded one must not be in use): " + e.getMessage());
      return 2;
    }
  }

  int verify(String wanted) {
    List<String> numbers = wanted.equals("all") ? rows.caseNumbers() : List.of(wanted);
    long broken = numbers.stream().filter(number -> !isWhole(number)).count();
    out.printf("%d of %d chains whole%n", numbers.size() - broken, numbers.size());
    if (wanted.equals("all")) {
      broken += gone() + brokenAnchors();
    }
    return broken == 0 ? 0 : 1;
  }

  private boolean isWhole(String number) {
    if (!rows.exists(number)) {
      out.println(number + ": no such case");
      return false;
    }
    Proof proof = proving.prove(number);
    out.println(
        proof.whole()
            ? "%s: whole, %d entries, head %s%s"
                .formatted(
                    number, proof.length(), proof.head(), proof.anchored() ? ", anchored" : "")
            : "%s: broken at entry %d".formatted(number, proof.brokenAt()));
    return proof.whole();
  }

  /** A case taken out whole leaves its entries, or its anchors. */
  private long gone() {
    List<String> gone = rows.journalledWithoutCase();
    gone.forEach(number -> out.println(number + ": the case itself is gone"));
    return gone.size();
  }

  private long brokenAnchors() {
    var day = anchors.brokenDay();
    day.ifPresent(d -> out.println("anchor of " + d + " does not follow from its heads"));
    return day.isPresent() ? 1 : 0;
  }

  private static Optional<String> wanted(String[] args) {
    return Arrays.stream(args)
        .filter(a -> a.startsWith(OPTION))
        .map(a -> a.substring(OPTION.length()))
        .findFirst();
  }

  private static ConfigurableApplicationContext connect(String[] args) {
    return new SpringApplicationBuilder(DatabaseAlone.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .properties("logging.level.root=ERROR", "spring.main.keep-alive=false")
        .run(args);
  }

  /** Not a configuration that scanning would find. */
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  @Import({JournalRows.class, AnchorRows.class, Proving.class, AnchorProving.class})
  static class DatabaseAlone {}
}
