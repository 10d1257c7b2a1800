package org.shouwen.portal.staff;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/**
 * Which changes of a clock the viewer is offered: those that its rule knows, to the approver whom
 * it names.
 */
@Component
class ClockChanges {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Set<ClockView.State> OPEN =
      Set.of(ClockView.State.RUNNING, ClockView.State.STANDING);
  private final DeadlineRules rules;
  private final Viewers viewers;

  ClockChanges(DeadlineRules rules, Viewers viewers) {
    this.rules = rules;
    this.viewers = viewers;
  }

  /**
   * @return empty when there is nothing that this viewer may change
   */
  Optional<Offer> of(ClockView clock, String office) {
    if (!OPEN.contains(clock.state())) {
      return Optional.empty();
    }
    return rules
        .inForce(clock.rule(), clock.startedAt().atZone(ZONE).toLocalDate(), office)
        .filter(rule -> viewers.current().in(rule.approver()))
        .map(rule -> offer(clock, rule));
  }

  private static Offer offer(ClockView clock, DeadlineRule rule) {
    boolean standing = clock.state() == ClockView.State.STANDING;
    boolean extended = clock.ledger().stream().anyMatch(l -> l.entry().equals("EXTENDED"));
    return new Offer(
        clock.id(),
        standing,
        standing ? List.of() : rule.standsOn().stream().map(DeadlineRule.Ground::code).toList(),
        standing ? List.of() : rule.excuses(),
        standing || extended ? 0 : rule.extensionCap());
  }

  /**
   * @param mayResume the clock stands
   * @param standsOn grounds on which it may stand
   * @param cap the most by which it may be extended, 0 for not at all
   */
  record Offer(
      String clock, boolean mayResume, List<String> standsOn, List<String> excuses, int cap) {
    public boolean any() {
      return mayResume || !standsOn.isEmpty() || !excuses.isEmpty() || cap > 0;
    }
  }
}
