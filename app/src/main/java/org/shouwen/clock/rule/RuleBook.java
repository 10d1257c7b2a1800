package org.shouwen.clock.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** All versions of all rules, held in memory: they are few, and a version never changes. */
@Component
public class RuleBook implements DeadlineRules {
  private static final Logger log = LoggerFactory.getLogger(RuleBook.class);
  private final RuleRows rows;
  private final Clock clock;
  private volatile Map<String, KnownRule> known;

  RuleBook(RuleRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public void ship(List<DeadlineRule> shipped) {
    refresh();
    for (DeadlineRule row : shipped) {
      boolean there =
          known.values().stream()
              .anyMatch(k -> !k.byAdministrator() && isLatest(k) && k.content().equals(row));
      if (!there) {
        add(row);
      }
    }
    refresh();
  }

  private boolean isLatest(KnownRule rule) {
    return known.values().stream()
        .filter(k -> !k.byAdministrator() && sameLine(k.content(), rule.content()))
        .noneMatch(k -> k.version() > rule.version());
  }

  /**
   * Rows that follow one another in time are lines of their own: a row replaces only the row of its
   * place and beginning.
   */
  private static boolean sameLine(DeadlineRule a, DeadlineRule b) {
    return a.rule().equals(b.rule())
        && a.jurisdiction().equals(b.jurisdiction())
        && a.validFrom().equals(b.validFrom());
  }

  private void add(DeadlineRule row) {
    try {
      rows.save(
          new RuleRow(
              row,
              rows.lastVersion(row.rule()) + 1,
              RuleRow.Source.SHIPPED,
              RuleRow.State.IN_FORCE,
              "system",
              clock.instant()));
    } catch (DataIntegrityViolationException e) {
      log.info("another node shipped rule {} first", row.rule());
    }
  }

  /** Takes over what other nodes or an administrator added. */
  @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
  public void refresh() {
    known =
        rows.findAllByOrderByRuleAscVersionAsc().stream()
            .filter(r -> r.getState() == RuleRow.State.IN_FORCE)
            .map(
                r ->
                    new KnownRule(
                        r.getId(),
                        r.getVersion(),
                        r.getSource() == RuleRow.Source.ADMIN,
                        r.content()))
            .collect(Collectors.toMap(KnownRule::id, Function.identity()));
  }

  @Override
  public Optional<DeadlineRule> inForce(String rule, LocalDate day, String office) {
    return version(rule, day, office).map(KnownRule::content);
  }

  @Override
  public String title(String rule, Locale locale) {
    return versions().values().stream()
        .filter(k -> k.content().rule().equals(rule))
        .max(Comparator.comparingInt(KnownRule::version))
        .map(KnownRule::content)
        .map(r -> locale.getLanguage().equals("en") ? r.titleEn() : r.title())
        .orElse(rule);
  }

  /** As {@link #inForce}, with the row to which the clock will refer. */
  public Optional<KnownRule> version(String rule, LocalDate day, String office) {
    return versions().values().stream()
        .filter(k -> k.content().rule().equals(rule))
        .filter(k -> k.content().coversDay(day) && k.content().appliesAt(office))
        .min(KnownRule.PRECEDENCE);
  }

  /** The version under which a clock was opened. */
  public DeadlineRule ofRow(String id) {
    KnownRule found = versions().get(id);
    if (found == null) {
      refresh();
      found = known.get(id);
    }
    if (found == null) {
      throw new IllegalStateException("no rule row " + id);
    }
    return found.content();
  }

  private Map<String, KnownRule> versions() {
    if (known == null) {
      refresh();
    }
    return known;
  }
}
