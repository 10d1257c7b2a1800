package org.shouwen.intake.suggestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.shouwen.intake.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The tables in force: those that a clerk put under {@code ${shouwen.home}/rules}, else the shipped
 * ones. An edited table counts from the next request on; one that cannot be read is reported in the
 * log with its line and the last good one stays in force.
 */
@Component
class EditableRules implements Suggestions {
  private static final Logger LOG = LoggerFactory.getLogger(EditableRules.class);
  private static final String MATTERS = "matters.csv";
  private static final String RULES = "rules.csv";
  private static final String SPELLINGS = "spellings.csv";
  static final String LEARNED = "learned.csv";

  private final Path edited;
  private volatile InForce inForce;

  @Autowired
  EditableRules(@Value("${shouwen.home}") String home) {
    this(Path.of(home, "rules"));
  }

  EditableRules(Path edited) {
    this.edited = edited;
    this.inForce = new InForce(0, read(Path.of("none")));
    refresh();
  }

  @Override
  public Suggestion suggest(Asked asked) {
    return refresh().weigh(asked);
  }

  @Override
  public List<String> matters(String item) {
    return refresh().tables().matters(item);
  }

  private Weighing refresh() {
    long stamp = stamp();
    if (stamp != inForce.stamp()) {
      try {
        inForce = new InForce(stamp, read(edited));
        LOG.info("suggestion rules read, edited tables in {}", edited);
      } catch (RuleTableFault | UncheckedIOException e) {
        inForce = new InForce(stamp, inForce.weighing());
        LOG.error("suggestion rules not read, the former stay in force: {}", e.getMessage());
      }
    }
    return inForce.weighing();
  }

  /** Changes whenever one of the edited tables does; 0 when there are none. */
  private long stamp() {
    return Stream.of(MATTERS, RULES, SPELLINGS, LEARNED)
        .map(name -> edited.resolve(name).toFile())
        .mapToLong(file -> 31 * file.lastModified() + file.length())
        .sum();
  }

  private static Weighing read(Path folder) {
    try (BufferedReader learned = open(folder, LEARNED)) {
      return tables(folder).with(LearnedTable.read(learned));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables that people write, edited or shipped. */
  static Tables tables(Path folder) throws IOException {
    try (BufferedReader matters = open(folder, MATTERS);
        BufferedReader rules = open(folder, RULES);
        BufferedReader spellings = open(folder, SPELLINGS)) {
      return new Tables(
          RuleTables.vocabulary(matters), RuleTables.rules(rules), RuleTables.spellings(spellings));
    }
  }

  private static BufferedReader open(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file)
        ? Files.newBufferedReader(file)
        : new BufferedReader(
            new InputStreamReader(
                new ClassPathResource("intake/" + name).getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * @param stamp of the files from which the tables were read
   */
  private record InForce(long stamp, Weighing weighing) {}
}
