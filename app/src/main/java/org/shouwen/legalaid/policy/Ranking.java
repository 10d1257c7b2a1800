package org.shouwen.legalaid.policy;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which candidates are offered to the recipient 点援; who may not be assigned is not
 * offered.
 */
public final class Ranking {
  private Ranking() {}

  /**
   * Fewest warnings first, then specialists, then the least loaded, then the longest in practice.
   */
  public static List<Counsel> of(Matter matter, List<Counsel> all) {
    return all.stream()
        .filter(c -> AssignmentPolicies.refusals(matter, c).isEmpty())
        .sorted(
            Comparator.<Counsel>comparingInt(c -> AssignmentPolicies.warnings(matter, c).size())
                .thenComparing(c -> !c.specialist())
                .thenComparingInt(Counsel::load)
                .thenComparing(Comparator.comparingInt(Counsel::years).reversed())
                .thenComparing(Counsel::login))
        .toList();
  }
}
