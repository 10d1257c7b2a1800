package org.shouwen.portal.staff;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shouwen.casefile.Cases.CaseFile;
import org.shouwen.casefile.Papers;
import org.shouwen.clock.ClockView;
import org.shouwen.clock.DeadlineRule;
import org.shouwen.clock.DeadlineRules;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/**
 * Which changes of a clock the viewer is offered: those that its rule knows, to the approver whom
 * it names unless he handles the case himself, with the papers of the case that fit.
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
  Optional<Offer> of(ClockView clock, CaseFile file, List<Papers.Paper> papers) {
    if (!OPEN.contains(clock.state()) || viewers.current().id().equals(file.handler())) {
      return Optional.empty();
    }
    return rules
        .inForce(clock.rule(), clock.startedAt().atZone(ZONE).toLocalDate(), file.office())
        .filter(rule -> viewers.current().in(rule.approver()))
        .map(rule -> offer(clock, rule, papers));
  }

  private static Offer offer(ClockView clock, DeadlineRule rule, List<Papers.Paper> papers) {
    if (clock.state() == ClockView.State.STANDING) {
      return new Offer(clock.id(), true, List.of(), List.of(), 0, List.of(), papers);
    }
    boolean extended = clock.ledger().stream().anyMatch(l -> l.entry().equals("EXTENDED"));
    int cap = extended ? 0 : rule.extensionCap();
    List<String> kinds = kinds(rule, cap);
    return new Offer(
        clock.id(),
        false,
        rule.standsOn().stream().map(DeadlineRule.Ground::code).toList(),
        rule.excuses(),
        cap,
        kinds,
        papers.stream().filter(p -> kinds.contains(p.kind())).toList());
  }

  /** The kinds of paper by which the rule's changes are made. */
  private static List<String> kinds(DeadlineRule rule, int cap) {
    List<String> kinds = new ArrayList<>();
    rule.standsOn().forEach(ground -> kinds.add(ground.paper()));
    if (cap > 0) {
      kinds.add(DeadlineRule.EXTENSION_PAPER);
    }
    if (!rule.excuses().isEmpty()) {
      kinds.add(DeadlineRule.EXCUSE_PAPER);
    }
    return kinds;
  }

  /**
   * @param mayResume the clock stands
   * @param standsOn grounds on which it may stand
   * @param cap the most by which it may be extended, 0 for not at all
   * @param kinds of paper that are wanted, empty when any will do
   * @param papers of the case that fit
   */
  record Offer(
      String clock,
      boolean mayResume,
      List<String> standsOn,
      List<String> excuses,
      int cap,
      List<String> kinds,
      List<Papers.Paper> papers) {
    public boolean any() {
      return mayResume || !standsOn.isEmpty() || !excuses.isEmpty() || cap > 0;
    }
  }
}
