package org.shouwen.clock.rule;

import java.util.Comparator;
import org.shouwen.clock.DeadlineRule;

/**
 * A version that is or was in force.
 *
 * @param id of the row, to which a clock refers as to its copy
 */
public record KnownRule(String id, int version, boolean byAdministrator, DeadlineRule content) {
  /** Best first: whose word counts more, nearer place, later version. */
  static final Comparator<KnownRule> PRECEDENCE =
      Comparator.comparing(KnownRule::byAdministrator)
          .thenComparing(
              k ->
                  k.content().jurisdiction().equals(DeadlineRule.NATIONAL)
                      ? 0
                      : k.content().jurisdiction().length())
          .thenComparing(KnownRule::version)
          .reversed();
}
